package org.supervision.ejb.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.redaction.LeftOutAlready;
import org.supervision.domain.redaction.Passage;
import org.supervision.domain.redaction.PassageOrWhole;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.redaction.Redaction;
import org.supervision.domain.redaction.WordsNotThere;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.request.AnsweringRequest;

/** Saying what is left out of an answer, agreeing it, and noting that it was given. */
@Stateless
@RolesAllowed("staff")
public class RedactionService {

  @Inject private AnsweringRequest answering;
  @Inject private Redactions redactions;
  @Inject private RedactedThings things;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * Proposes to leave a passage out wherever it stands in something, or all of it.
   *
   * @throws PassageOrWhole where neither is said, or both, or a passage of a document
   * @throws WordsNotThere where the passage does not stand there
   * @throws LeftOutAlready where all of it is, or these words are
   */
  public void propose(String requestId, ProposedRedaction proposed) {
    DataRequest request = answering.admit(RequestKind.SUBJECT_ACCESS, requestId, Verb.REDACT);
    if (!things.isIn(request, proposed.of(), proposed.subjectId())) {
      throw answering.refused(request);
    }
    String typed = WrittenText.of(proposed.words(), WrittenText.SHORT);
    boolean named = !WrittenText.isBlank(typed);
    if (named == proposed.whole() || named && proposed.of() == RedactedKind.DOCUMENT) {
      throw new PassageOrWhole();
    }
    String words = named ? typed.strip() : null;
    String why = WrittenText.required(proposed.why(), WrittenText.SHORT);
    FileKey key = keys.of(request.getFileId());
    requireNew(request, proposed, words, key);
    if (named) {
      requireThere(proposed, words);
    }
    Redaction redaction =
        new Redaction(request, proposed.of(), proposed.subjectId(), proposed.exemption());
    redaction.propose(
        named ? key.seal(redaction.passageContext(), words) : null,
        key.seal(redaction.whyContext(), why),
        answering.callerId(),
        now());
    redactions.add(redaction);
  }

  private void requireNew(
      DataRequest request, ProposedRedaction proposed, String words, FileKey key) {
    boolean there =
        redactions.ofSubject(request.getId(), proposed.subjectId()).stream()
            .anyMatch(
                one ->
                    one.isWhole()
                        || key.open(one.passageContext(), one.getPassage())
                            .equalsIgnoreCase(words));
    if (there) {
      throw new LeftOutAlready();
    }
  }

  private void requireThere(ProposedRedaction proposed, String words) {
    Passage passage = new Passage(words, proposed.exemption());
    if (things.readAgain(proposed.of(), proposed.subjectId()).texts().stream()
        .noneMatch(passage::isIn)) {
      throw new WordsNotThere();
    }
  }

  /** A second person agrees one. */
  public void agree(String requestId, String redactionId) {
    DataRequest request =
        answering.admit(RequestKind.SUBJECT_ACCESS, requestId, Verb.AGREE_REDACTION);
    redaction(request, redactionId).agree(answering.callerId(), now());
  }

  /** It is not left out after all. */
  public void takeBack(String requestId, String redactionId) {
    DataRequest request =
        answering.admit(RequestKind.SUBJECT_ACCESS, requestId, Verb.TAKE_BACK_REDACTION);
    redaction(request, redactionId).takeBack(answering.callerId(), now());
  }

  /**
   * Notes that what they are given is put together now; logged before a byte of it is.
   *
   * @throws org.supervision.domain.redaction.RedactionsWait where somebody has not agreed what is
   *     left out
   */
  public void pack(String requestId) {
    DataRequest request = answering.admit(RequestKind.SUBJECT_ACCESS, requestId, Verb.PACK);
    redactions.requireAgreed(requestId);
    answering.pack(request);
  }

  /**
   * They were given it, on a day; how, in words.
   *
   * @throws org.supervision.domain.redaction.RedactionsWait as above
   */
  public void deliver(String requestId, LocalDate on, String how) {
    DataRequest request = answering.admit(RequestKind.SUBJECT_ACCESS, requestId, Verb.DELIVER);
    redactions.requireAgreed(requestId);
    answering.deliver(request, on, WrittenText.required(how, WrittenText.SHORT));
  }

  private Redaction redaction(DataRequest request, String id) {
    return redactions.forStep(request.getId(), id).orElseThrow(() -> answering.refused(request));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
