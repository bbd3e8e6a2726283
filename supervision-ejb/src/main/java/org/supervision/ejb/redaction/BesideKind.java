package org.supervision.ejb.redaction;

/**
 * What people write in a file beside its records, agreements and documents, where it stands, and
 * what it is sealed in. What is still between the two is not among it: what is on the agenda of a
 * session to come, a difficulty that is not settled, a note that was not handed over, what was said
 * of an action in a record that is not finished or whose use is restricted.
 */
enum BesideKind {
  PREPARATION(
      "preparation_part t JOIN preparation p ON p.id = t.preparation_id"
          + " JOIN supervision_session s ON s.id = p.session_id",
      "p.file_id = ?1 AND p.sent_at IS NOT NULL AND s.state <> 'PLANNED'",
      "p.sent_at",
      "p.supervisee_id",
      "t.part_text",
      "preparation/{t.preparation_id}/{t.part_key}/{t.text_version}"),
  AGENDA(
      "agenda_item t JOIN supervision_session s ON s.id = t.session_id",
      "t.file_id = ?1 AND s.state <> 'PLANNED'",
      "t.added_at",
      "t.added_by_id",
      "t.wording",
      "agenda/{t.id}"),
  ADDITIONAL(
      "supervision_session t",
      "t.file_id = ?1 AND t.state <> 'PLANNED'",
      "t.on_day",
      null,
      "t.additional_reason",
      "session/{t.id}/additional"),
  CALLED_OFF(
      "supervision_session t",
      "t.file_id = ?1",
      "t.on_day",
      "t.cancelled_by_id",
      "t.cancel_reason",
      "session/{t.id}/cancel"),
  TIGHTER(
      "tighter_frequency t",
      "t.file_id = ?1",
      "t.set_at",
      "t.set_by",
      "t.reason",
      "tighter-frequency/{t.id}"),
  PROPOSED(
      "time_proposal t",
      "t.file_id = ?1",
      "t.proposed_at",
      "t.proposed_by_id",
      "t.word",
      "time-proposal/{t.id}/word"),
  PROPOSED_ADDITIONAL(
      "time_proposal t",
      "t.file_id = ?1 AND t.state <> 'ACCEPTED'",
      "t.proposed_at",
      "t.proposed_by_id",
      "t.additional_reason",
      "time-proposal/{t.id}/additional"),
  ACTION(
      "action_step t JOIN supervision_action a ON a.id = t.action_id"
          + " LEFT JOIN supervision_record r ON r.id = t.record_id",
      "a.file_id = ?1 AND a.agreed_at IS NOT NULL AND (r.id IS NULL OR r.locked_at IS NOT NULL"
          + " AND NOT r.use_restricted"
          + " AND (r.released_at IS NULL OR r.release_answered_at IS NOT NULL))",
      "t.taken_at",
      "t.by_id",
      "t.note",
      "action/{t.action_id}/step/{t.id}"),
  DEVIATION(
      "deviation t",
      "t.file_id = ?1",
      "t.asked_at",
      "t.asked_by_id",
      "t.reason",
      "deviation/{t.id}/reason"),
  DEVIATION_ANSWER(
      "deviation t",
      "t.file_id = ?1",
      "t.decided_at",
      "t.decided_by_id",
      "t.answer",
      "deviation/{t.id}/answer"),
  DIFFICULTY(
      "difficulty t",
      "t.file_id = ?1 AND t.settled_at IS NOT NULL",
      "t.raised_at",
      "t.raised_by_id",
      "t.account",
      "difficulty/{t.id}/account"),
  DIFFICULTY_OUTCOME(
      "difficulty t",
      "t.file_id = ?1 AND t.settled_at IS NOT NULL",
      "t.settled_at",
      "t.settled_by_id",
      "t.outcome",
      "difficulty/{t.id}/outcome"),
  MOVE(
      "file_transfer t",
      "t.file_id = ?1 AND t.state IN ('CARRIED_OUT', 'CORRECTED')",
      "t.effective_at",
      null,
      "t.reason",
      "transfer/{t.id}/reason"),
  HANDOVER(
      "handover_note t",
      "t.file_id = ?1 AND t.handed_over_at IS NOT NULL",
      "t.handed_over_at",
      "t.author_id",
      "t.note_text",
      "handover/{t.id}/{t.text_version}"),
  REFUSAL(
      "supervision_agreement t",
      "t.file_id = ?1",
      "t.signed_on",
      "t.supervisor_id",
      "t.refusal_reason",
      "agreement/{t.id}/refusal"),
  RELEASE(
      "supervision_record t",
      "t.file_id = ?1",
      "t.release_answered_at",
      "t.supervisee_id",
      "t.release_comment",
      "record/{t.id}/release");

  private final String from;
  private final String where;
  private final String at;
  private final String by;
  private final String text;
  private final String context;

  BesideKind(String from, String where, String at, String by, String text, String context) {
    this.from = from;
    this.where = where;
    this.at = at;
    this.by = by;
    this.text = text;
    this.context = context;
  }

  /** What it is sealed in, with the columns that it is made of in braces. */
  String context() {
    return context;
  }

  /** The rows of it in file {@code ?1}: kind, instant or day, who wrote it, context and text. */
  String select() {
    String sealedIn = "CONCAT('" + context.replace("{", "', ").replace("}", ", '") + "')";
    return "SELECT '%s' AS kind, CAST(%s AS DATETIME(6)) AS at, %s AS by_id, %s AS context, %s AS text"
            .formatted(this, at, by == null ? "NULL" : by, sealedIn, text)
        + " FROM %s WHERE %s AND %s IS NOT NULL".formatted(from, where, text);
  }
}
