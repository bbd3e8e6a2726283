package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.transfer.MoveView;
import org.supervision.ejb.transfer.TransferService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** A decided move: what will happen, and the receipt once it has. */
@Named
@RequestScoped
public class ViewMovePage {

  @Inject private ReadMove move;
  @Inject private TransferService transfers;
  @Inject private Words words;
  @Inject private Go go;

  /** Reads it before anything is shown; one that is not decided is looked at on its own page. */
  public void open() {
    if (move.getView().state() == TransferState.PROPOSED) {
      go.to(move.getPath() + "/check");
    }
  }

  /** Calls it off. */
  public void withdraw() {
    transfers.withdraw(move.getView().id());
    go.to(move.getPath(), "transfer.view.withdrawn");
  }

  /** What it means for the one who looks at it, in plain words. */
  public String getLead() {
    MoveView view = move.getView();
    return words.say(
        "transfer.told." + view.viewer().name().toLowerCase(Locale.ROOT) + "." + stage(view),
        view.on(),
        view.supervisee().name(),
        view.from().name(),
        view.to().name());
  }

  /** What the leaving supervisor is asked for. */
  public String getNoteAsked() {
    MoveView view = move.getView();
    return words.say("transfer.note.ask", view.to().givenName(), view.supervisee().givenName());
  }

  /** The word of its state. */
  public String getState() {
    MoveView view = move.getView();
    String state = view.lapsed() ? "lapsed" : view.state().name().toLowerCase(Locale.ROOT);
    return words.get("transfer.state." + state);
  }

  /** What is not finished, for who can still finish it. */
  public List<AffectedLine> getAffected() {
    MoveView view = move.getView();
    return view.affected().stream().map(item -> new AffectedLine(item, view, words)).toList();
  }

  /** What was read or done before it was known, for who runs it. */
  public List<MeanwhileLine> getMeanwhile() {
    return move.getView().meanwhile().rows().stream()
        .map(row -> new MeanwhileLine(row, words))
        .toList();
  }

  /** That there is more of it than is shown, and how much; empty where there isn't. */
  public String getMoreMeanwhile() {
    int more = move.getView().meanwhile().more();
    return more > 0 ? words.say("transfer.meanwhile.more", more) : "";
  }

  /** Who wrote the handover note. */
  public String getNoteBy() {
    return words.say("transfer.view.noteBy", move.getView().from().name());
  }

  private static String stage(MoveView view) {
    if (view.lapsed()) {
      return "lapsed";
    }
    return switch (view.state()) {
      case WAITING, REFUSED -> view.state().name().toLowerCase(Locale.ROOT);
      case WITHDRAWN -> "withdrawn";
      default -> view.isDone() ? "done" : "planned";
    };
  }
}
