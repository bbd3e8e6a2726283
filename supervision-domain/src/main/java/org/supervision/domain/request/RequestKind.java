package org.supervision.domain.request;

/** What somebody asks about their own data. */
public enum RequestKind {
  /** To have what is kept about them (UK GDPR, article 15). */
  SUBJECT_ACCESS,
  /** That something be put right (article 16). */
  RECTIFICATION,
  /** That something be no longer done with it (article 21). */
  OBJECTION,
  /** A complaint of how it is handled (Data Protection Act 2018, section 164A). */
  COMPLAINT;

  /**
   * The one of a name.
   *
   * @throws RequestNeedsKind where there is none of that name
   */
  public static RequestKind named(String name) {
    for (RequestKind each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new RequestNeedsKind();
  }
}
