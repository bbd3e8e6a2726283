package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.SomethingStandsInTheWay;
import org.supervision.domain.session.TimesProposedAlready;
import org.supervision.ejb.session.HinderedTime;
import org.supervision.ejb.session.ProposingWith;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Proposing up to three times for a session to the other of a pair. */
@Named
@RequestScoped
public class ProposeSessionPage {

  @Inject private ReadProposing proposing;
  @Inject private FormKey key;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final ProposalForm form = new ProposalForm();
  private List<HinderedTime> hindered = List.of();

  /** Reads with whom before anything is shown; leads to one's own times where they wait. */
  public void open() {
    ProposingWith with = proposing.getWith();
    if (with.isWaiting()) {
      go.on("/proposal/" + with.standingId(), new TimesProposedAlready().key());
    } else {
      form.setInPlaceOf(with.standingId());
    }
  }

  /** Proposes them, unless something stands in the way that was not pointed out yet. */
  public void propose() {
    key.onceGoing(() -> "/proposal/" + proposed(), "/", "session.propose.proposed");
  }

  private String proposed() {
    try {
      return proposing.propose(form.read(today()));
    } catch (SomethingStandsInTheWay seen) {
      hindered = proposing.look(form.times(today()));
      throw seen;
    }
  }

  /** The times in whose way something stands, once that was asked. */
  public List<HinderedTime> getHindered() {
    return hindered.stream().filter(one -> !one.isFree()).toList();
  }

  /** Whether the question that is asked then was answered with the form that was sent. */
  public boolean isAnswered() {
    return proposing.isSent("knowingly");
  }

  /** What is typed. */
  public ProposalForm getForm() {
    return form;
  }

  /** The lengths to choose from. */
  public List<Choice> getLengths() {
    return TimeForm.lengths(words);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
