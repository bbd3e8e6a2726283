package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.web.shell.Words;

/** Words that every page of a record uses. */
@Named
@RequestScoped
public class RecordWords {

  @Inject private Words words;

  /** What the link says that leads to the review of an action from an earlier meeting. */
  public String asking(boolean reviewed) {
    return words.get(reviewed ? "record.write.change" : "record.write.effect");
  }

  /** What it is and of which day; of an addendum, of which day the record is as well. */
  public String day(RecordFacts facts, String kind) {
    return facts.isAddendum()
        ? words.say("record.dayAdded", kind, facts.day(), facts.heldOn())
        : words.say("record.day", kind, facts.day());
  }

  /** What came of something that is disputed, or that it is checked. */
  public String outcome(Disputed one) {
    return one.settledAs() == null
        ? words.get("record.disputed.open")
        : words.say("record.disputed." + one.settledAs().toLowerCase(Locale.ROOT), one.settledAt());
  }

  /** Where an action is, by the name of its status. */
  public String status(String name) {
    return words.get("record.status." + name.toLowerCase(Locale.ROOT));
  }
}
