package org.supervision.domain.policy;

import java.time.Period;
import java.util.List;

/**
 * One sentence of a council's policy on how often supervision takes place.
 *
 * @param id its name within the pack
 * @param kind of session that it asks for: {@code personal} and later others
 * @param scope whom it binds
 * @param stage the part of the career stage in which it holds, or null for all of it
 * @param interval from one session to the next
 * @param inTurn who holds it, one after the other: {@code line}, {@code assessor}, {@code educator}
 * @param heldBy only sessions held by this one count, or null for whoever held them
 * @param minutes only sessions of at least so many minutes count, or null
 * @param fallback whether it holds only for whom no other rule of its kind binds
 * @param insteadOf ids of the rules that it replaces for those whom it binds
 * @param paragraph of the source where it stands
 * @param sentence why, in words for the page
 */
public record FrequencyRule(
    String id,
    String kind,
    RuleScope scope,
    RuleStage stage,
    Period interval,
    List<String> inTurn,
    String heldBy,
    Integer minutes,
    boolean fallback,
    List<String> insteadOf,
    String paragraph,
    String sentence) {

  /** Keeps its own copies; what is not said is empty. */
  public FrequencyRule {
    scope = scope == null ? new RuleScope(null, null, null) : scope;
    inTurn = inTurn == null ? List.of() : List.copyOf(inTurn);
    insteadOf = insteadOf == null ? List.of() : List.copyOf(insteadOf);
  }

  /** Whether a session counts for it: of its kind, held, long enough and by whom it asks. */
  public boolean counts(SessionFact session) {
    return session.held()
        && kind.equals(session.kind())
        && (heldBy == null || heldBy.equals(session.by()))
        && (minutes == null || session.minutes() >= minutes);
  }

  /** How narrow it is: of two rules that fall due on one day, the narrower is named. */
  public int specificity() {
    return scope.specificity() * 4 + (stage == null ? 0 : 2) + (heldBy == null ? 0 : 1);
  }
}
