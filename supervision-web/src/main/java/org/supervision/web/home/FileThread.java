package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.allocation.DeviationRow;
import org.supervision.ejb.home.FileView;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.web.allocation.DeviationLine;
import org.supervision.web.record.RecordPages;
import org.supervision.web.shell.Me;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Puts everything in a file on one thread, newest first. */
@RequestScoped
public class FileThread {

  @Inject private Words words;
  @Inject private Me me;
  @Inject private When when;
  @Inject private Clock clock;

  /** The lines of a file. */
  public List<ThreadLine> of(FileView file) {
    List<ThreadLine> lines = new ArrayList<>();
    file.sessions().forEach(one -> lines.add(one.unwritten() ? unwritten(one) : planned(one)));
    file.proposals().forEach(one -> lines.add(proposal(one)));
    file.records().forEach(row -> lines.add(record(row)));
    file.agreements().forEach(agreement -> lines.add(agreement(agreement)));
    file.custody().forEach(custody -> lines.add(custody(custody)));
    file.deviations().forEach(deviation -> lines.add(deviation(deviation)));
    file.endings().forEach(ending -> lines.add(ending(ending)));
    lines.sort(Comparator.comparing(ThreadLine::on).reversed());
    return lines;
  }

  private ThreadLine planned(FileView.SessionRow session) {
    return new ThreadLine(
        session.day(),
        when.full(session.day()),
        words.say("home.file.next", session.supervisor()),
        "/session/" + session.id(),
        "planned",
        words.get("home.team.state.planned"),
        words.say("home.file.time", when.time(session.startsAt()), session.minutes()),
        "");
  }

  private ThreadLine proposal(FileView.ProposalRow proposal) {
    boolean mine = proposal.answererId().equals(me.getId());
    return new ThreadLine(
        proposal.lastOn(),
        words.say("home.file.proposed", proposal.count()),
        words.say("home.file.next", proposal.supervisor()),
        "/proposal/" + proposal.id(),
        "waiting",
        words.get(mine ? "home.look.waiting" : "home.file.notAnswered"),
        words.say("home.file.proposedOn", proposal.proposedOn()),
        "is-now");
  }

  private ThreadLine unwritten(FileView.SessionRow session) {
    boolean mine = session.supervisorId().equals(me.getId());
    return new ThreadLine(
        session.day(),
        when.full(session.day()),
        words.say("home.file.record", session.supervisor()),
        mine ? "/record/begin?session=" + session.id() : "/session/" + session.id(),
        "waiting",
        words.get("home.file.unwritten"),
        words.get(mine ? "home.file.writeIt" : "home.file.writtenByThem"),
        "is-now");
  }

  private ThreadLine record(FileView.RecordRow row) {
    RecordFacts facts = row.facts();
    String state = facts.state().name().toLowerCase(Locale.ROOT);
    return new ThreadLine(
        facts.day(),
        when.full(facts.day()),
        facts.isAddendum()
            ? words.say("home.file.addendum", row.author())
            : words.say("home.file.record", row.supervisor()),
        RecordPages.of(facts, me.getId()),
        look(facts.state()),
        words.get("home.record." + state),
        facts.disagreementRecorded(),
        facts.disputed(),
        facts.isAddendum() ? words.say("home.file.addendumTo", facts.heldOn()) : "",
        facts.state() == RecordState.SIGNED
            ? "is-signed"
            : facts.state().isLocked() ? "" : "is-now");
  }

  private static String look(RecordState state) {
    return switch (state) {
      case DRAFT -> "draft";
      case SHARED -> "shared";
      case AGREED -> "agreed";
      case HALF_SIGNED -> "waiting";
      case SIGNED -> "signed";
      default -> "unsigned";
    };
  }

  private ThreadLine agreement(FileView.AgreementRow agreement) {
    boolean signed = agreement.signedOn() != null;
    return new ThreadLine(
        signed ? agreement.signedOn() : LocalDate.MAX,
        signed ? when.full(agreement.signedOn()) : words.get("home.file.agreementOpen"),
        words.say("home.file.agreement", agreement.number(), agreement.supervisor()),
        "/agreement/" + agreement.id(),
        agreement.state() == AgreementState.SIGNED ? "signed" : "waiting",
        words.get("home.agreement." + agreement.state().name().toLowerCase(Locale.ROOT)),
        agreement.reviewOn() == null
            ? ""
            : words.say(reviewKey(agreement), when.plain(agreement.reviewOn())),
        signed ? "is-signed" : "is-now");
  }

  private String reviewKey(FileView.AgreementRow agreement) {
    return agreement.reviewOverdue() ? "home.file.reviewWasDue" : "home.file.review";
  }

  private ThreadLine custody(FileView.CustodyRow custody) {
    return new ThreadLine(
        custody.from(),
        when.full(custody.from()),
        words.say(
            isToCome(custody) ? "home.file.custodyNext" : "home.file.custody", custody.holder()),
        null,
        null,
        null,
        "",
        "is-change");
  }

  private ThreadLine deviation(DeviationRow row) {
    DeviationLine line = new DeviationLine(row, words);
    LocalDate day = LocalDate.ofInstant(row.askedAt(), clock.getZone());
    return new ThreadLine(
        day,
        when.full(day),
        words.say("home.file.deviation", row.supervisor()),
        line.getPath(),
        line.getLook(),
        line.getState(),
        line.getRules(),
        "");
  }

  private ThreadLine ending(FileView.EndingRow ending) {
    return new ThreadLine(
        ending.last(),
        when.full(ending.last()),
        words.say("home.file.ended", ending.supervisor()),
        "/ending/" + ending.id(),
        null,
        null,
        words.get("home.file.endedNote"),
        "is-change");
  }

  private boolean isToCome(FileView.CustodyRow custody) {
    return custody.from().isAfter(LocalDate.now(clock));
  }
}
