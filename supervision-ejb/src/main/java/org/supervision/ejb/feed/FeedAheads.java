package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedMove;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.LeadLines;
import org.supervision.domain.people.Person;
import org.supervision.ejb.transfer.MovesAhead;

/** Finds out whose files would pass by a feed, and what is not finished there. */
class FeedAheads {

  @Inject private FeedPeople people;
  @Inject private MovesAhead ahead;

  FeedAhead of(String organisationId, FeedPreview preview) {
    List<FeedMove> moves = moves(preview);
    if (moves.isEmpty()) {
      return new FeedAhead(moves, Map.of(), Map.of());
    }
    Map<String, String> ids = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Person person : people.everybody(organisationId)) {
      ids.put(person.getStaffNumber(), person.getId());
      names.put(person.getStaffNumber(), person.getName());
    }
    preview
        .file()
        .lines()
        .forEach(line -> names.put(line.row().person().number(), line.row().person().name()));
    List<MovesAhead.Parting> partings = new ArrayList<>();
    for (FeedMove move : moves) {
      String next = ids.get(move.to());
      partings.add(new MovesAhead.Parting(ids.get(move.supervisee().number()), next));
    }
    return new FeedAhead(moves, names, ahead.unfinishedIn(partings));
  }

  private static List<FeedMove> moves(FeedPreview preview) {
    LeadLines leads = LeadLines.of(preview.file().lines(), preview.day());
    return preview.comparison().of(FeedChange.Kind.MANAGER).stream()
        .map(change -> move(change.before(), leads.of(change.person().number()).row()))
        .filter(move -> move.to() != null && !move.to().equals(move.from()))
        .toList();
  }

  private static FeedMove move(FeedRow before, FeedRow after) {
    return new FeedMove(
        after.person(),
        before.post().supervised() ? before.managerNumber() : null,
        after.post().supervised() ? after.managerNumber() : null);
  }
}
