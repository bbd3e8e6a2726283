package org.supervision.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.people.DueDay;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.TighterTerm;

/**
 * One supervisory relationship with the facts about both that a list shows: read in one query.
 *
 * @param relationshipId of the relationship; null, with all of the supervisor, for who is to be
 *     supervised and has nobody
 * @param untilAt the first instant without it, or null
 * @param fileId of the supervisee's file
 * @param supervisee the supervisee's given and family name in two parts, as the supervisor's
 * @param postTitle what the supervisee is employed as
 * @param renewalOn by when the supervisee is to renew their registration, or null
 * @param trainingOn by when the supervisee is to be trained to supervise, or null
 * @param observationOn by when the supervisee's practice is to be observed, or null
 * @param level the supervisee's in line management, 1 for a practitioner
 * @param tighterWeeks how often they are supervised for a time, or null; from one day to another
 */
public record SupervisedPair(
    String relationshipId,
    RelationshipKind kind,
    Instant fromAt,
    Instant untilAt,
    String fileId,
    String superviseeId,
    String superviseeGivenName,
    String superviseeFamilyName,
    String supervisorId,
    String supervisorGivenName,
    String supervisorFamilyName,
    String postTitle,
    String roleKey,
    String careerStage,
    LocalDate stageFrom,
    boolean supervisedHere,
    String teamKey,
    String teamName,
    LocalDate renewalOn,
    LocalDate trainingOn,
    LocalDate observationOn,
    int level,
    Integer tighterWeeks,
    LocalDate tighterFromOn,
    LocalDate tighterLastOn) {

  /** The time for which the supervisee is, was or is to be supervised more often, or null. */
  public TighterTerm tighter() {
    return TighterTerm.of(tighterWeeks, tighterFromOn, tighterLastOn);
  }

  /** By when something is to be done about the supervisee, or null. */
  public LocalDate dayOf(DueDay what) {
    return switch (what) {
      case REGISTRATION -> renewalOn;
      case TRAINING -> trainingOn;
      case OBSERVATION -> observationOn;
    };
  }

  /** Whether somebody supervises them at all. */
  public boolean isSupervised() {
    return relationshipId != null;
  }

  /** The supervisee's name. */
  public String supervisee() {
    return superviseeGivenName + " " + superviseeFamilyName;
  }

  /** The supervisor's name. */
  public String supervisor() {
    return supervisorGivenName + " " + supervisorFamilyName;
  }
}
