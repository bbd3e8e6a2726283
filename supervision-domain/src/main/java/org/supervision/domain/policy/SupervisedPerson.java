package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * The facts about somebody that decide how often they have supervision.
 *
 * @param teamKey the policy's key for their team
 * @param roleKey the policy's key for their post
 * @param careerStage such as {@code newly-qualified}, or null for who is experienced
 * @param stageFrom first day of that stage, or null
 * @param reviewedOn the day of the stage's review, or null while it was not held
 * @param caseload how many cases they carry, pro rata; null where nobody counted
 * @param supervisedFrom first day of the supervisory relationship
 * @param tighter the last time for which they are, were or are to be supervised more often; null
 *     where there was none
 */
public record SupervisedPerson(
    String teamKey,
    String roleKey,
    String careerStage,
    LocalDate stageFrom,
    LocalDate reviewedOn,
    Integer caseload,
    LocalDate supervisedFrom,
    TighterTerm tighter) {

  /** Somebody who was never supervised more often for a time. */
  public SupervisedPerson(
      String teamKey,
      String roleKey,
      String careerStage,
      LocalDate stageFrom,
      LocalDate reviewedOn,
      Integer caseload,
      LocalDate supervisedFrom) {
    this(teamKey, roleKey, careerStage, stageFrom, reviewedOn, caseload, supervisedFrom, null);
  }

  /** Somebody of whom no review and no caseload is known. */
  public SupervisedPerson(
      String teamKey,
      String roleKey,
      String careerStage,
      LocalDate stageFrom,
      LocalDate supervisedFrom) {
    this(teamKey, roleKey, careerStage, stageFrom, null, null, supervisedFrom);
  }

  /** The same, supervised more often for a time; null for never. */
  public SupervisedPerson moreOften(TighterTerm term) {
    return new SupervisedPerson(
        teamKey, roleKey, careerStage, stageFrom, reviewedOn, caseload, supervisedFrom, term);
  }

  /** First day of the career stage; of the relationship for who is in none. */
  public LocalDate stageStart() {
    return stageFrom == null ? supervisedFrom : stageFrom;
  }
}
