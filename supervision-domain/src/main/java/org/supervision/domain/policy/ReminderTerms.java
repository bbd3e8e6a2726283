package org.supervision.domain.policy;

import java.util.List;

/**
 * Of what people are reminded by mail, at least. A pack of an earlier version says nothing of it;
 * what it leaves out is as in {@link #OWN}.
 *
 * @param draftWaiting when the other party is reminded of a record that was shared with them, each
 *     counted from the last sharing; nobody can do without these
 * @param sessionNear that two are to meet
 * @param supervisionDue that supervision falls due
 * @param supervisionOverdue that it was not held
 * @param recordLate that a record is late
 * @param agreementReview that an agreement is to be read again
 * @param actionDue that an action is to be done
 * @param mondayDigest that a week begins
 */
public record ReminderTerms(
    List<Deadline> draftWaiting,
    ReminderTerm sessionNear,
    ReminderTerm supervisionDue,
    ReminderTerm supervisionOverdue,
    ReminderTerm recordLate,
    ReminderTerm agreementReview,
    ReminderTerm actionDue,
    ReminderTerm mondayDigest) {

  /** Where a policy says nothing: before anything is due or late, all can be turned off. */
  public static final ReminderTerms OWN =
      new ReminderTerms(
          List.of(Deadline.ofWorkingDays(5), Deadline.ofWorkingDays(8)),
          new ReminderTerm(2, false),
          new ReminderTerm(3, false),
          new ReminderTerm(1, true),
          new ReminderTerm(1, true),
          new ReminderTerm(14, false),
          new ReminderTerm(3, false),
          new ReminderTerm(0, false));

  /** Keeps its own copy. */
  public ReminderTerms {
    draftWaiting = List.copyOf(draftWaiting);
  }

  /** When it reminds of one kind of thing. */
  public ReminderTerm of(ReminderKind kind) {
    return switch (kind) {
      case SESSION_NEAR -> sessionNear;
      case SUPERVISION_DUE -> supervisionDue;
      case SUPERVISION_OVERDUE -> supervisionOverdue;
      case RECORD_LATE -> recordLate;
      case AGREEMENT_REVIEW -> agreementReview;
      case ACTION_DUE -> actionDue;
      case MONDAY_DIGEST -> mondayDigest;
    };
  }
}
