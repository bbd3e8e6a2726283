package org.supervision.web.shell;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.DoorService;

/** Notes who was refused by their role alone, before anybody looked for what they asked for. */
final class AtTheDoor {

  private static final Pattern THING =
      Pattern.compile(
          "(?:/api)?/([a-z-]+)\\b.*?[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b.*");

  private static final Logger LOG = Logger.getLogger(AtTheDoor.class.getName());

  private AtTheDoor() {}

  /** Notes the request's caller and the thing that its address names, if it names one. */
  static void note(HttpServletRequest request) {
    String asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    Matcher thing = THING.matcher(Here.path(request) + asked);
    if (thing.matches()) {
      try {
        CDI.current().select(DoorService.class).get().refused(thing.group(1), thing.group(2));
      } catch (NotVisible | EJBException nobody) {
        LOG.log(Level.FINE, "A login that belongs to nobody here was refused", nobody);
      }
    }
  }
}
