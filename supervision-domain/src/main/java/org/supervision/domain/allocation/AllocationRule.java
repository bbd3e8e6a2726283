package org.supervision.domain.allocation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.Training;

/**
 * The rules of allocation, each a pure function of what is wanted. What breaks one can be done as a
 * deviation alone (PRODUCT W3). That nobody supervises themselves, or somebody who stands above
 * them, is no such rule: it is refused whatever anybody agrees. A fact that nobody recorded breaks
 * none: {@link #isUnknownOf} says so, and it shows.
 */
public enum AllocationRule {
  /** A supervisor stands higher in line management; who comes from outside stands in none. */
  LEVEL(
      wanted -> wanted.limits() != null && !comesFromOutside(wanted),
      wanted ->
          wanted.supervisor().level()
              >= wanted.supervisee().level() + wanted.limits().levelsAbove()),

  /** The supervisor of a post in statutory social work is registered as a social worker. */
  REGISTRATION(
      wanted ->
          wanted.limits() != null
              && wanted.limits().statutoryRoles().contains(wanted.supervisee().role()),
      wanted ->
          wanted.supervisor().person().isRegisteredWith(wanted.limits().register(), wanted.from())),

  /** A supervisor was trained to supervise. */
  TRAINING(
      wanted -> wanted.limits() != null && wanted.limits().trained(),
      wanted -> !wanted.supervisor().person().isUntrainedOn(wanted.from())),

  /** Who is new is not supervised by somebody newly promoted. */
  EXPERIENCE(
      wanted ->
          wanted.limits() != null
              && !comesFromOutside(wanted)
              && wanted.limits().newPractitioners().contains(wanted.supervisee().stage()),
      wanted ->
          wanted.supervisor().managingSince() != null
              && !wanted
                  .supervisor()
                  .managingSince()
                  .plusMonths(wanted.limits().newlyPromotedMonths())
                  .isAfter(wanted.from())),

  /**
   * An assistant supervises who has no social work qualification, and, once trained, first years.
   */
  ASSISTANT(
      wanted ->
          wanted.limits() != null
              && isOfTheLine(wanted)
              && wanted.limits().assistants().contains(wanted.supervisor().role()),
      wanted ->
          !Person.SOCIAL_WORK.equals(wanted.supervisee().person().getQualifiedIn())
              || wanted.supervisee().stage().equals(wanted.limits().firstYear())
                  && !wanted.supervisor().person().isUntrainedOn(wanted.from())),

  /** No supervisor has more practitioners than the policy says. Fewer only shows. */
  RATIO(
      wanted ->
          wanted.ratio() != null
              && wanted.kind() == RelationshipKind.LINE_MANAGEMENT
              && wanted.ratio().counts(wanted.supervisee().role(), wanted.supervisee().level()),
      wanted -> wanted.will() <= wanted.ratio().atMost());

  private final Predicate<WantedAllocation> bearing;
  private final Predicate<WantedAllocation> keeping;

  AllocationRule(Predicate<WantedAllocation> bearing, Predicate<WantedAllocation> keeping) {
    this.bearing = bearing;
    this.keeping = keeping;
  }

  /** Whether it has anything to say on it. */
  public boolean bearsOn(WantedAllocation wanted) {
    return bearing.test(wanted);
  }

  /** Whether it is kept; a rule that has nothing to say is. */
  public boolean isKeptBy(WantedAllocation wanted) {
    return !bearsOn(wanted) || keeping.test(wanted);
  }

  /** Whether it bears on it, and turns on a fact that nobody recorded. */
  public boolean isUnknownOf(WantedAllocation wanted) {
    boolean untold = wanted.supervisor().person().getTraining() == Training.UNKNOWN;
    String qualified = wanted.supervisee().person().getQualifiedIn();
    return bearsOn(wanted)
        && switch (this) {
          case TRAINING -> untold;
          case ASSISTANT ->
              qualified == null
                  || untold && Person.SOCIAL_WORK.equals(qualified) && isKeptBy(wanted);
          default -> false;
        };
  }

  /** The rules that something breaks. */
  public static Set<AllocationRule> brokenBy(WantedAllocation wanted) {
    Set<AllocationRule> broken = EnumSet.noneOf(AllocationRule.class);
    Arrays.stream(values()).filter(rule -> !rule.isKeptBy(wanted)).forEach(broken::add);
    return broken;
  }

  /** As pages and packs name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Beside the line: in the line and as cover, who comes from outside is held to every rule. */
  private static boolean comesFromOutside(WantedAllocation wanted) {
    return wanted.supervisor().person().isFromOutside() && !isOfTheLine(wanted);
  }

  private static boolean isOfTheLine(WantedAllocation wanted) {
    return wanted.kind() == RelationshipKind.LINE_MANAGEMENT
        || wanted.kind() == RelationshipKind.COVER;
  }
}
