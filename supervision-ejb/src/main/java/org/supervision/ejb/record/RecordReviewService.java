package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.DisagreementNotAnswered;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.Reopening;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.WrittenText;

/** What the reader of a shared record does: suggest, disagree, agree, or go back to the text. */
@Stateless
@RolesAllowed("staff")
public class RecordReviewService {

  @Inject private RecordDoor door;
  @Inject private RecordParts parts;
  @Inject private RecordTexts texts;
  @Inject private Clock clock;
  @Inject private Event<RecordReopened> reopened;

  /**
   * Suggests an amendment to a section, in the reader's own text.
   *
   * @param keepCaseDetails whether the reader knows of case details in it and keeps them
   */
  public String suggest(String recordId, String sectionKey, String typed, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.SUGGEST);
    open.record().suggest(door.callerId());
    parts.section(recordId, sectionKey);
    texts.caseDetails().check(keepCaseDetails, open, typed);
    Amendment amendment = new Amendment(recordId, sectionKey, door.callerId(), clock.instant());
    amendment.say(
        open.key().seal(amendment.context(), WrittenText.required(typed, WrittenText.LONG)));
    parts.add(amendment);
    return amendment.getId();
  }

  /**
   * States a disagreement: which passage, and what the reader says of it.
   *
   * @param keepCaseDetails whether the reader knows of case details in it and keeps them
   */
  public String disagree(
      String recordId, String sectionKey, StatedDisagreement stated, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.DISAGREE);
    open.record().disagree(door.callerId());
    parts.section(recordId, sectionKey);
    texts.caseDetails().check(keepCaseDetails, open, stated.passage(), stated.statement());
    Disagreement disagreement = new Disagreement(recordId, sectionKey, clock.instant());
    disagreement.state(
        open.key()
            .seal(
                disagreement.context("passage"),
                WrittenText.required(stated.passage(), WrittenText.SHORT)),
        open.key()
            .seal(
                disagreement.context("statement"),
                WrittenText.required(stated.statement(), WrittenText.LONG)));
    parts.add(disagreement);
    return disagreement.getId();
  }

  /**
   * Agrees to what was last shared, with any disagreement that has both voices and an outcome.
   *
   * @param shownVersion the number of the version that they were shown
   */
  public void agree(String recordId, int shownVersion) {
    OpenRecord open = door.forStep(recordId, Verb.AGREE);
    SupervisionRecord record = open.record();
    record.getSharing().requireLast(shownVersion);
    List<Disagreement> disagreements = parts.disagreementsOf(recordId);
    if (disagreements.stream().anyMatch(disagreement -> !disagreement.isComplete())) {
      throw new DisagreementNotAnswered();
    }
    record.agree(door.callerId(), parts.unanswered(recordId), clock.instant());
    texts
        .versions()
        .keep(
            record,
            RecordVersion.Kept.AGREED,
            texts.composer().compose(record, open.key()).toKeep(),
            clock.instant(),
            open.key());
  }

  /**
   * Either takes the agreed text back to change it, with a reason, before anybody signs.
   *
   * @param keepCaseDetails whether they know of case details in the reason and keep them
   */
  public void reopen(String recordId, String why, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.REOPEN);
    SupervisionRecord record = open.record();
    texts.caseDetails().check(keepCaseDetails, open, why);
    String by = door.callerId();
    String reason = WrittenText.required(why, WrittenText.SHORT);
    record.reopen(by);
    Reopening reopening = new Reopening(recordId, by, clock.instant());
    reopening.explain(open.key().seal(reopening.context(), reason));
    parts.add(reopening);
    boolean supervisor = by.equals(record.getSupervisorId());
    reopened.fire(
        new RecordReopened(
            record, supervisor ? record.getSuperviseeId() : record.getSupervisorId()));
  }
}
