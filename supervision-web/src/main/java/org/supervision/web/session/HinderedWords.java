package org.supervision.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.supervision.ejb.session.HinderedTime;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** A proposed time in words, and what stands in its way. */
@Named
@ApplicationScoped
public class HinderedWords {

  @Inject private Words words;
  @Inject private When when;

  /** The day, from when to when. */
  public String time(HinderedTime one) {
    return words.say(
        "session.view.time",
        one.time().onDay(),
        when.time(one.time().startsAt()),
        when.time(one.time().endsAt()));
  }

  /**
   * What stands in its way, in sentences; null where nothing does.
   *
   * @param other the name of the other one of the two
   */
  public String hindrances(HinderedTime one, String other) {
    if (one.passed()) {
      return words.get("session.hindrance.passed");
    }
    return one.isFree()
        ? null
        : one.hindrances().stream()
            .map(each -> words.say("session.hindrance." + each, other))
            .collect(Collectors.joining(" "));
  }
}
