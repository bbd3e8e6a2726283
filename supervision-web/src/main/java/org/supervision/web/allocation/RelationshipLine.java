package org.supervision.web.allocation;

import java.util.Locale;
import org.supervision.ejb.allocation.RelationshipView;
import org.supervision.web.shell.Words;

/** A supervisory relationship in words. */
public class RelationshipLine {

  private final RelationshipView view;
  private final Words words;

  RelationshipLine(RelationshipView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** Who is supervised, and by whom. */
  public String getName() {
    return words.say("allocation.deviations.pair", view.supervisee(), view.supervisor());
  }

  /** As what. */
  public String getKind() {
    return words.get("allocation.kind." + view.kind().name().toLowerCase(Locale.ROOT));
  }

  /** From when until when. */
  public String getTime() {
    return view.last() == null
        ? words.say("allocation.time.open", view.from())
        : words.say("allocation.time.until", view.from(), view.last());
  }

  /** Where it is. */
  public String getPath() {
    return "/allocation/" + view.id();
  }
}
