package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which moves to come a feed calls off: those of, or to, somebody who has left by then, those of a
 * post that is not supervised here any more, and those that were planned for the first day of a
 * post which the feed lets begin on another.
 */
final class MovesCalledOff {

  private final List<MoveToCome> all = new ArrayList<>();

  /**
   * @param last when everybody leaves by the feed
   */
  MovesCalledOff(PeopleNow now, LeadLines leads, LastDays last) {
    Map<String, FeedRow> known = new HashMap<>();
    now.open().forEach(row -> known.put(row.key(), row));
    for (MoveToCome move : now.moves()) {
      LocalDate on = move.on() == null ? last.day() : move.on();
      FeedLine lead = leads.of(move.number());
      if (last.hasLeftBy(move.number(), on)
          || last.hasLeftBy(move.toNumber(), on)
          || lead != null && isNoMore(move, known.get(lead.row().key()), lead.row())) {
        all.add(move);
      }
    }
  }

  private static boolean isNoMore(MoveToCome move, FeedRow before, FeedRow after) {
    if (before == null) {
      return false;
    }
    boolean wasItsDay = before.post().startedOn().equals(move.on());
    return before.post().supervised() && !after.post().supervised()
        || move.planned() && wasItsDay && !after.post().startedOn().equals(move.on());
  }

  List<MoveToCome> all() {
    return List.copyOf(all);
  }

  boolean has(MoveToCome move) {
    return all.contains(move);
  }
}
