package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.writing.WordedMeanwhile;
import org.supervision.ejb.writing.AsShown;

/** What the author answers: suggested amendments and disagreements. */
@Stateless
@RolesAllowed("staff")
public class RecordAnswerService {

  @Inject private RecordDoor door;
  @Inject private RecordParts parts;
  @Inject private RecordTexts texts;
  @Inject private Clock clock;

  /**
   * Accepts an amendment: the section says what the author makes of it, and is to be shared again.
   *
   * @param keepCaseDetails whether the author knows of case details in it and keeps them
   * @throws WordedMeanwhile where the section says something else by now than was shown
   */
  public void accept(
      String recordId, String amendmentId, AcceptedAmendment accepted, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.ANSWER);
    SupervisionRecord record = open.record();
    record.answer(door.callerId(), clock.instant());
    texts.caseDetails().check(keepCaseDetails, open, accepted.text(), accepted.why());
    Amendment amendment = parts.amendment(recordId, amendmentId);
    amendment.accept(reason(open, amendment, accepted.why()), clock.instant());
    RecordSection section = parts.section(recordId, amendment.getSectionKey());
    requireAsShown(accepted.shown(), AsShown.of(textOf(section, open)));
    record.edit(door.callerId(), clock.instant());
    section.write(
        open.key().seal(section.nextContext(), WrittenText.of(accepted.text(), WrittenText.LONG)),
        section.getTextVersion(),
        door.callerId(),
        clock.instant());
  }

  /**
   * Declines an amendment, with a reason; it stays beside the section.
   *
   * @param keepCaseDetails whether the author knows of case details in the reason and keeps them
   */
  public void decline(String recordId, String amendmentId, String why, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.ANSWER);
    open.record().answer(door.callerId(), clock.instant());
    texts.caseDetails().check(keepCaseDetails, open, why);
    Amendment amendment = parts.amendment(recordId, amendmentId);
    amendment.decline(reason(open, amendment, why), clock.instant());
  }

  /**
   * Gives the author's rationale, what came of a disagreement, and to whom it was taken (or null).
   *
   * @param shown the mark of what was shown of it
   * @param keepCaseDetails whether the author knows of case details in it and keeps them
   * @throws WordedMeanwhile where it says something else by now
   */
  public void answerDisagreement(
      String recordId,
      String disagreementId,
      String shown,
      AnsweredDisagreement answer,
      boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.ANSWER);
    open.record().answerDisagreement(door.callerId());
    texts
        .caseDetails()
        .check(keepCaseDetails, open, answer.rationale(), answer.outcome(), answer.takenTo());
    Disagreement disagreement = parts.disagreement(recordId, disagreementId);
    requireAsShown(shown, answerOf(disagreement, open).mark());
    disagreement.answer(
        part(
            open,
            disagreement,
            "rationale",
            WrittenText.required(answer.rationale(), WrittenText.LONG)),
        part(
            open,
            disagreement,
            "outcome",
            WrittenText.required(answer.outcome(), WrittenText.SHORT)),
        part(open, disagreement, "takenTo", WrittenText.of(answer.takenTo(), WrittenText.SHORT)),
        clock.instant());
  }

  /** What would replace words that its author has not seen is refused. */
  private static void requireAsShown(String shown, String now) {
    if (!now.equals(shown)) {
      throw new WordedMeanwhile();
    }
  }

  private static String textOf(RecordSection section, OpenRecord open) {
    SealedText text = section.getText();
    return text == null ? "" : open.key().open(section.context(), text);
  }

  private static AnsweredDisagreement answerOf(Disagreement disagreement, OpenRecord open) {
    return new AnsweredDisagreement(
        open.key().open(disagreement.context("rationale"), disagreement.getRationale()),
        open.key().open(disagreement.context("outcome"), disagreement.getOutcome()),
        open.key().open(disagreement.context("takenTo"), disagreement.getTakenTo()));
  }

  private static SealedText reason(OpenRecord open, Amendment amendment, String why) {
    return open.key()
        .seal(amendment.context() + "/why", WrittenText.required(why, WrittenText.SHORT));
  }

  private static SealedText part(
      OpenRecord open, Disagreement disagreement, String part, String text) {
    return open.key().seal(disagreement.context(part), text);
  }
}
