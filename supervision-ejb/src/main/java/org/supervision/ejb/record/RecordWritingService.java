package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.DecisionNeedsReason;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.writing.WordedMeanwhile;
import org.supervision.ejb.action.ActionReview;
import org.supervision.ejb.action.RecordActions;
import org.supervision.ejb.action.WrittenAction;
import org.supervision.ejb.writing.AsShown;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.Writing;
import org.supervision.ejb.writing.WrittenSection;

/**
 * Writing a draft: sections as they are typed, decisions, actions, and the review of earlier ones.
 */
@Stateless
@RolesAllowed("staff")
public class RecordWritingService {

  @Inject private RecordDoor door;
  @Inject private RecordParts parts;
  @Inject private RecordActions actions;
  @Inject private Writing writing;
  @Inject private Clock clock;

  /**
   * Saves a section as it is typed.
   *
   * @param firstOfPage whether this is the page's first save, which is the one that is logged
   *     (ACCESS 23)
   * @return the new text version and the time
   */
  public SavedText saveSection(
      String recordId, String sectionKey, WrittenSection written, boolean firstOfPage) {
    OpenRecord open =
        firstOfPage ? door.forStep(recordId, Verb.WRITE) : door.goingOn(recordId, Verb.WRITE);
    open.record().edit(door.callerId(), clock.instant());
    return writing.save(parts.section(recordId, sectionKey), written, open.key());
  }

  /** A section as it is kept, before whoever may write it: for showing a clash. */
  public SectionText section(String recordId, String sectionKey) {
    OpenRecord open = door.goingOn(recordId, Verb.WRITE);
    return writing.show(parts.section(recordId, sectionKey), open.key());
  }

  /** The key under which a writer's browser may keep what it could not send yet, 32 bytes. */
  public byte[] browserKey(String recordId) {
    OpenRecord open = door.goingOn(recordId, Verb.WRITE);
    return writing.browserKey(open.record(), open.key());
  }

  /** Adds a decision with its reason to a section. */
  public String decide(String recordId, String sectionKey, String what, String why) {
    OpenRecord open = write(recordId);
    requireSection(recordId, sectionKey);
    Decision decision = new Decision(recordId, sectionKey, parts.decisionsOf(recordId).size() + 1);
    word(decision, what, why, open);
    parts.add(decision);
    return decision.getId();
  }

  /**
   * Words a decision anew.
   *
   * @param shown the mark of how it was shown
   * @throws WordedMeanwhile where it says something else by now
   */
  public void redecide(String recordId, String decisionId, String shown, String what, String why) {
    OpenRecord open = write(recordId);
    Decision decision = parts.decision(recordId, decisionId);
    String context = decision.context();
    String now =
        AsShown.of(
            open.key().open(context, decision.getWording()),
            open.key().open(context + "/why", decision.getReason()));
    if (!now.equals(shown)) {
      throw new WordedMeanwhile();
    }
    word(decision, what, why, open);
  }

  /** Takes a decision out. */
  public void removeDecision(String recordId, String decisionId) {
    write(recordId);
    parts.remove(parts.decision(recordId, decisionId));
  }

  /** Adds an action with owner and date to a section. */
  public String addAction(String recordId, String sectionKey, WrittenAction written) {
    OpenRecord open = write(recordId);
    requireSection(recordId, sectionKey);
    return actions.write(open.record(), sectionKey, written, open.key());
  }

  /**
   * Words an action of this record anew.
   *
   * @param shown the mark of how it was shown
   * @throws WordedMeanwhile where it says something else by now
   */
  public void rewriteAction(String recordId, String actionId, String shown, WrittenAction written) {
    OpenRecord open = write(recordId);
    actions.rewrite(recordId, actionId, shown, written, open.key());
  }

  /** Takes an action out of this record. */
  public void removeAction(String recordId, String actionId) {
    write(recordId);
    actions.remove(recordId, actionId);
  }

  /** Says where an earlier action is now, and what difference it made or what is in the way. */
  public void reviewAction(String recordId, String actionId, ActionReview review) {
    OpenRecord open = write(recordId);
    actions.review(open.record(), actionId, review, open.key());
  }

  private OpenRecord write(String recordId) {
    OpenRecord open = door.forStep(recordId, Verb.WRITE);
    open.record().edit(door.callerId(), clock.instant());
    return open;
  }

  private void requireSection(String recordId, String sectionKey) {
    parts.section(recordId, sectionKey);
  }

  private void word(Decision decision, String what, String why, OpenRecord open) {
    if (WrittenText.isBlank(what) || WrittenText.isBlank(why)) {
      throw new DecisionNeedsReason();
    }
    String context = decision.nextContext();
    decision.word(
        open.key().seal(context, WrittenText.of(what, WrittenText.SHORT)),
        open.key().seal(context + "/why", WrittenText.of(why, WrittenText.SHORT)));
  }
}
