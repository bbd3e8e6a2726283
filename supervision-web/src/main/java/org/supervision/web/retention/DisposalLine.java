package org.supervision.web.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.shared.London;
import org.supervision.ejb.retention.DisposalStep;
import org.supervision.ejb.retention.DisposalView;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.web.shell.Words;

/** How far a file whose time is over has come, in words. */
public class DisposalLine {

  private final DisposalView view;
  private final Words words;

  DisposalLine(DisposalView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** Whether two people have begun to say something of it. */
  static boolean isUnderWay(DisposalState state) {
    return state == DisposalState.PROPOSED
        || state == DisposalState.APPROVED
        || state == DisposalState.EXECUTING;
  }

  /** Where it stands, in a sentence. */
  public String getSentence() {
    return words.say(
        "retention.disposal." + view.state().name().toLowerCase(Locale.ROOT),
        view.foundOn(),
        view.proposedBy(),
        view.proposedAt() == null ? null : London.day(view.proposedAt()),
        view.approvedBy(),
        view.approvedAt() == null ? null : London.day(view.approvedAt()),
        view.waitsUntil(),
        view.waitsUntil() == null ? null : view.waitsUntil().plusDays(1));
  }

  /** Why it is proposed, or null. */
  public String getReason() {
    return view.state() == DisposalState.REVIEW ? null : view.reason();
  }

  /** Why what was said before counts no more; null where nothing fell. */
  public String getFall() {
    if (view.fell() == null || view.state() != DisposalState.REVIEW) {
      return null;
    }
    LocalDate on = view.fellAt() == null ? null : London.day(view.fellAt());
    return words.say(
        "retention.fell." + view.fell().name().toLowerCase(Locale.ROOT), on, view.stoppedBy());
  }

  /** What somebody said when they stopped it, or null. */
  public String getStopReason() {
    return getFall() == null ? null : view.stopReason();
  }

  /** Whether the reader may open its facts, and has not. */
  public boolean isLook() {
    return view.lets(DisposalStep.LOOK);
  }

  public boolean isPropose() {
    return view.lets(DisposalStep.PROPOSE);
  }

  public boolean isApprove() {
    return view.lets(DisposalStep.APPROVE);
  }

  public boolean isStop() {
    return view.lets(DisposalStep.STOP);
  }

  public boolean isCarryOut() {
    return view.lets(DisposalStep.CARRY_OUT);
  }

  /** Whether the reader has it in hand, and can say why they need to read it too. */
  public boolean isReadable() {
    return isOpen() && (isPropose() || isApprove());
  }

  /** Whether the facts are open. */
  public boolean isOpen() {
    return view.facts() != null;
  }

  /** How much there is of each kind. */
  public List<String> getCounts() {
    return lines("retention.count.", view.facts().counts());
  }

  /** What speaks for looking twice. */
  public List<String> getSigns() {
    return lines("retention.sign.", view.facts().signs());
  }

  /** Some of it, each with its day. */
  public List<String> getSamples() {
    return view.facts().samples().stream().map(this::sample).toList();
  }

  private String sample(FileLookedInto.Sample one) {
    String state = one.state().toLowerCase(Locale.ROOT);
    return words.say(
        "retention.sample", words.get("retention.sample." + one.kind() + "." + state), one.day());
  }

  private List<String> lines(String prefix, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> words.say(prefix + one.getKey(), one.getValue()))
        .toList();
  }
}
