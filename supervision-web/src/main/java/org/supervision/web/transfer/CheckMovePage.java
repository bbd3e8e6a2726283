package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.supervision.domain.transfer.TransferNotProposed;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.transfer.MoveView;
import org.supervision.ejb.transfer.TransferService;
import org.supervision.web.allocation.CheckLine;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** What a proposed move would do, before it is decided. */
@Named
@RequestScoped
public class CheckMovePage {

  /** What is found of the one who gives the file up. */
  private static final Set<String> LEAVES = Set.of("leaves", "few");

  @Inject private ReadMove move;
  @Inject private TransferService transfers;
  @Inject private Words words;
  @Inject private Go go;

  /** Reads it before anything is shown; one that is decided is looked at on its own page. */
  public void open() {
    if (move.getView().state() != TransferState.PROPOSED) {
      go.to(move.getPath());
    }
  }

  /** Decides it. */
  public void decide() {
    MoveView view = move.getView();
    if (view.state() != TransferState.PROPOSED) {
      throw new TransferNotProposed();
    }
    transfers.decide(view.id());
    go.to(move.getPath(), "transfer.check.decided", view.supervisee().name(), view.to().name());
  }

  /** Whether it happens the moment it is decided. */
  public boolean isAtOnce() {
    return move.getView().effectiveAt() == null;
  }

  /** What is about to be decided. */
  public String getLead() {
    MoveView view = move.getView();
    String key = isAtOnce() ? "transfer.check.leadNow" : "transfer.check.lead";
    return words.say(key, view.on(), view.from().name(), view.to().name());
  }

  /** What the supervisee will read. */
  public String getTold() {
    MoveView view = move.getView();
    return words.say(
        "transfer.told.supervisee.planned",
        view.on(),
        view.supervisee().name(),
        view.from().name(),
        view.to().name());
  }

  /** What is not finished. */
  public List<AffectedLine> getAffected() {
    MoveView view = move.getView();
    return view.affected().stream().map(item -> new AffectedLine(item, view, words)).toList();
  }

  /** What the policy says. */
  public List<CheckLine> getChecks() {
    MoveView view = move.getView();
    return view.checks().stream()
        .map(
            check -> {
              boolean leaving = LEAVES.contains(check.rule());
              String who = leaving ? view.from().givenName() : view.to().givenName();
              return new CheckLine(check, who, words);
            })
        .toList();
  }
}
