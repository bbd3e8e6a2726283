package org.supervision.web.home;

import org.supervision.domain.session.TimeProposal;
import org.supervision.ejb.home.PairView;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** The times that are proposed between two, in a line for one of them. */
class ProposalNote {

  private final PairView view;
  private final String readerId;
  private final Words words;

  ProposalNote(PairView view, String readerId, Words words) {
    this.view = view;
    this.readerId = readerId;
    this.words = words;
  }

  /** Where they are, or null where there are none that the reader has to know of. */
  String path() {
    return key() == null ? null : "/proposal/" + view.proposal().getId();
  }

  /** How they stand. */
  String text() {
    TimeProposal one = view.proposal();
    return words.say(key(), one.getTimes().size(), new When().plain(one.getProposedAt()));
  }

  private String key() {
    if (view.isToBeAnsweredBy(readerId)) {
      return "home.proposal.asked";
    }
    if (view.isAnswerAwaited()) {
      return "home.proposal.waiting";
    }
    return view.isToBeProposedAnewBy(readerId) ? "home.proposal.declined" : null;
  }
}
