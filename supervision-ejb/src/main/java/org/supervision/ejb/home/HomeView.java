package org.supervision.ejb.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.ejb.transfer.MoveNews;

/**
 * What somebody sees first: what needs them, whom they supervise, who supervises them.
 *
 * @param lastDay their own last day, where it is near; else null
 * @param tasks what needs them, the most urgent first
 * @param moves of files that they are told of
 * @param team whom they supervise
 * @param own by whom they are supervised
 * @param openActions how many open actions they owe
 * @param nextActionBy when the first of those is due, or null
 * @param owedToMe how many open actions others owe them
 */
public record HomeView(
    String givenName,
    LocalDate today,
    LocalDate lastDay,
    List<Task> tasks,
    List<MoveNews> moves,
    List<PairView> team,
    List<PairView> own,
    int openActions,
    LocalDate nextActionBy,
    int owedToMe) {

  /** The first thing to do. */
  public Optional<Task> first() {
    return tasks.stream().findFirst();
  }

  /** What comes after the first. */
  public List<Task> then() {
    return tasks.stream().skip(1).toList();
  }

  /** Whether they supervise anybody. */
  public boolean isSupervisor() {
    return !team.isEmpty();
  }
}
