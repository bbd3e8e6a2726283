package org.supervision.domain.redaction;

/** Why somebody is not given a passage about themselves: what the law exempts, case by case. */
public enum Exemption {
  /** It is about somebody else, who can be told from it (Schedule 2, paragraph 16). */
  OTHER_PERSON("2/16"),
  /** It would be likely to harm somebody seriously: social work data (Schedule 3, part 3). */
  SERIOUS_HARM("3/3"),
  /** It would prejudice finding out about a crime (Schedule 2, paragraph 2). */
  CRIME("2/2"),
  /** Advice of a lawyer, or for a court (Schedule 2, paragraph 19). */
  LEGAL_ADVICE("2/19"),
  /** What management plans or forecasts (Schedule 2, paragraph 22). */
  FORECAST("2/22"),
  /** What is intended in negotiations with them (Schedule 2, paragraph 23). */
  NEGOTIATION("2/23"),
  /** A reference given in confidence (Schedule 2, paragraph 24). */
  REFERENCE("2/24");

  private final String code;

  Exemption(String code) {
    this.code = code;
  }

  /** Schedule and paragraph of the Data Protection Act 2018, or its part, as it is written. */
  public String code() {
    return code;
  }

  /**
   * The one of a name.
   *
   * @throws RedactionNeedsExemption where none is
   */
  public static Exemption named(String name) {
    for (Exemption each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new RedactionNeedsExemption();
  }
}
