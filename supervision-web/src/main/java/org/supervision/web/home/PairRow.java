package org.supervision.web.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.ejb.home.PairView;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One supervisory relationship as a row of the team's table, in words. */
public class PairRow {

  /** The earliest date first; who has none stands last. */
  static final Comparator<PairRow> BY_DATE =
      Comparator.comparing(PairRow::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final PairView view;
  private final Words words;
  private final When when = new When();

  PairRow(PairView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** Whom it is about. */
  public String getName() {
    return view.pair().supervisee();
  }

  /** What they are employed as. */
  public String getPost() {
    return view.pair().postTitle();
  }

  /** What is to be done by a day that is near: to renew, to train, to observe. */
  public List<String> getDays() {
    return view.near().stream()
        .map(what -> words.say("home.team.near." + what, when.plain(view.pair().dayOf(what))))
        .toList();
  }

  /** How many cases they carry and what the policy says, or an empty text. */
  public String getCases() {
    return view.caseload() == null
        ? ""
        : words.say("shell.caseload.says", view.caseload().facts().toArray());
  }

  /** Whether these are more than it says. */
  public boolean isCaseloadOver() {
    return view.caseload() != null && view.caseload().isOver();
  }

  /** Where their file is, or null where there is none yet. */
  public String getFile() {
    return view.pair().fileId() == null ? null : "/file/" + view.pair().fileId();
  }

  /** Where the team is that they lead, or null for a practitioner. */
  public String getBelow() {
    return view.pair().level() > 1 ? "/team/" + view.pair().superviseeId() + "/below" : null;
  }

  /** The next date, short. */
  public String getNext() {
    LocalDate date = date();
    return date == null ? words.get("home.team.noDate") : when.brief(date);
  }

  /** What that date is. */
  public String getNextNote() {
    if (view.isOverdue()) {
      return words.get("home.team.wasDue");
    }
    if (view.next() != null) {
      return when.time(view.next().getStartsAt());
    }
    if (date() != null) {
      return words.get("home.team.dueBy");
    }
    return view.away() ? away() : "";
  }

  private String away() {
    return view.awayUntil() == null
        ? words.get("home.team.untilBack")
        : words.say("home.team.backOn", when.plain(view.awayUntil()));
  }

  /** The rule of the policy behind it, or an empty text. */
  public String getWhy() {
    return view.due() == null
        ? ""
        : words.say("home.team.because", view.due().rule().saying(), view.due().rule().paragraph());
  }

  /** How its state looks. */
  public String getLook() {
    return view.state().equals("none") ? "soon" : view.state();
  }

  /** The word of its state. */
  public String getState() {
    return words.get("home.team.state." + view.state());
  }

  /** Where the times are that one of the two proposed, or null. */
  public String getProposed() {
    return proposal().path();
  }

  /** How those stand, in words. */
  public String getProposedNote() {
    return proposal().text();
  }

  private ProposalNote proposal() {
    return new ProposalNote(view, view.pair().supervisorId(), words);
  }

  /** Where a time can be planned; null where one is, while times are proposed, or they are away. */
  public String getPlan() {
    return view.next() == null && !view.away() && !view.isAnswerAwaited()
        ? "/session/plan?with=" + view.pair().relationshipId()
        : null;
  }

  /** Where the oldest session that nobody wrote up is written up, or null. */
  public String getWrite() {
    return view.unwritten().isEmpty()
        ? null
        : "/record/begin?session=" + view.unwritten().get(0).sessionId();
  }

  /** Which one that is, in words. */
  public String getWriteNote() {
    return words.say("home.team.write", view.unwritten().get(0).heldOn());
  }

  /** Where the session is whose day is shown as the next date, or null where that is a due date. */
  public String getSession() {
    return view.next() == null || view.isOverdue() ? null : "/session/" + view.next().getId();
  }

  /** Where the planned session is, where the date it was due is shown before it; or null. */
  public String getPlanned() {
    if (view.next() == null || !view.isOverdue()) {
      return null;
    }
    return "/session/" + view.next().getId() + (view.isUnconfirmed() ? "/hold" : "");
  }

  /** That session in words. */
  public String getPlannedNote() {
    return words.say(
        view.isUnconfirmed() ? "home.team.metOn" : "home.team.plannedFor", view.next().getOnDay());
  }

  /** Where the agreement is, or is begun. */
  public String getAgreement() {
    if (isCover()) {
      return "/file/" + view.pair().fileId();
    }
    return view.agreementId() == null
        ? "/agreement/draft?with=" + view.pair().relationshipId()
        : "/agreement/" + view.agreementId();
  }

  /** How far the agreement is, in words. */
  public String getAgreementNote() {
    if (isCover()) {
      return words.get("home.team.coverAgreement");
    }
    if (view.agreement() == null) {
      return words.get("home.team.noAgreement");
    }
    return view.reviewOn() == null
        ? words.get("home.team.agreementOpen")
        : words.say(
            view.isReviewOverdue() ? "home.team.reviewWasDue" : "home.team.reviewBy",
            when.plain(view.reviewOn()));
  }

  private boolean isCover() {
    return view.pair().kind() == RelationshipKind.COVER;
  }

  private LocalDate date() {
    if (view.next() != null && !view.isOverdue()) {
      return view.next().getOnDay();
    }
    return view.due() == null ? null : view.due().on();
  }
}
