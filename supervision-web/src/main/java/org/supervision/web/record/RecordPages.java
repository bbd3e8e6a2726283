package org.supervision.web.record;

import org.supervision.ejb.record.RecordFacts;

/** On which page a record is read, by how far it is and who looks at it. */
public final class RecordPages {

  private RecordPages() {}

  /** The path of that page; a link that leads there spares the way over the record's own path. */
  public static String of(RecordFacts facts, String readerId) {
    String path = "/record/" + facts.id();
    return switch (facts.state()) {
      case DRAFT -> path + "/write";
      case SHARED -> path + (facts.authorId().equals(readerId) ? "/answer" : "/review");
      case AGREED, HALF_SIGNED -> path + "/sign";
      default -> path;
    };
  }
}
