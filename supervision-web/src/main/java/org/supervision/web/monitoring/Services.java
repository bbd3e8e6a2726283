package org.supervision.web.monitoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Words;

/** The services of the people whom somebody looks after: a filter. */
final class Services {

  private Services() {}

  /** The one that an address names; empty for all, and where it names none of theirs. */
  static String read(String typed, Frequency month) {
    return typed != null && month.services().contains(typed) ? typed : "";
  }

  /** All, and each. */
  static List<Choice> of(Frequency month, Words words) {
    List<Choice> services = new ArrayList<>();
    services.add(new Choice("", words.get("frequency.allServices")));
    month.services().forEach(name -> services.add(new Choice(name, name)));
    return services;
  }

  /** As it is sent in an address. */
  static String sent(String service) {
    return URLEncoder.encode(service, StandardCharsets.UTF_8);
  }
}
