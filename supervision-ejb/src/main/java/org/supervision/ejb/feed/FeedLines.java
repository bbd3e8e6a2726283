package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.MoveToCome;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Allocations;
import org.supervision.ejb.transfer.MoveWanted;
import org.supervision.ejb.transfer.Moves;

/** Puts people into the lines of their managers, opens files and lets them move. */
class FeedLines {

  private static final String WHY = "The HR system names another line manager.";

  @Inject private Allocations allocations;
  @Inject private Openings openings;
  @Inject private Files files;
  @Inject private Moves moves;
  @Inject private FeedDeviations deviations;

  /** New people come under their managers, who hold their files where they are supervised here. */
  void join(List<FeedRow> newcomers, Staff staff) {
    List<String> opened = new ArrayList<>();
    for (FeedRow row : newcomers) {
      if (row.managerNumber() != null) {
        String person = staff.id(row.person().number());
        String manager = staff.id(row.managerNumber());
        Instant from = staff.start(staff.lineBegins(row.post().startedOn()));
        allocations.join(person, manager, from);
        if (row.post().supervised()) {
          allocations.supervise(staff.organisationId(), person, manager, from);
          opened.add(openings.open(staff.organisationId(), person, manager, from));
        }
      }
    }
    openings.key(opened);
  }

  /**
   * Somebody comes back: their line begins, and their file, found by their number, is opened again;
   * what was recorded before they left stays closed (PRODUCT R1).
   */
  void comeBack(FeedRow row, Staff staff) {
    String person = staff.id(row.person().number());
    String manager = staff.id(row.managerNumber());
    Instant at = allocations.beginAnew(person, staff.start(row.post().startedOn()));
    if (row.post().supervised()) {
      superviseFrom(person, manager, staff, at);
    } else {
      allocations.lead(person, manager, at);
    }
  }

  /**
   * Somebody's line is as a row has it: the file moves where there is a supervisor to leave, and
   * else it is opened, passed on or closed.
   */
  void follow(FeedRow row, Staff staff, String runId, String byPersonId) {
    String person = staff.id(row.person().number());
    String manager = staff.id(row.managerNumber());
    LocalDate first = first(row, staff);
    Instant at = first == null ? staff.now() : staff.start(first);
    Instant looked = at.isAfter(staff.now()) ? at : staff.now();
    openings.stayInDirectorate(person, staff.now());
    Optional<SupervisoryRelationship> held = allocations.lineOf(person, looked);
    if (!row.post().supervised()) {
      held.ifPresent(one -> superviseNoMore(person, at));
      allocations.lead(person, manager, at);
    } else if (held.isEmpty()) {
      superviseFrom(person, manager, staff, at);
    } else if (held.get().getSupervisorId().equals(manager)) {
      allocations.lead(person, manager, at);
    } else {
      LocalDate from = held.get().getFromAt().isAfter(at) ? null : first;
      moves.plan(new MoveWanted(person, manager, from, WHY, null, runId), byPersonId);
    }
  }

  /**
   * Somebody leaves the directorate but not the authority: their file closes. Where they are
   * supervised in the other one, they begin anew in it (PRODUCT T5).
   */
  void leaveDirectorate(FeedRow row, Staff staff) {
    String person = staff.id(row.person().number());
    String manager = staff.id(row.managerNumber());
    LocalDate first = first(row, staff);
    Instant start = first == null ? staff.now() : staff.start(first);
    Instant at = start.isAfter(staff.now()) ? start : staff.now();
    openings.leaveDirectorate(person, at);
    if (row.post().supervised()) {
      superviseFrom(person, manager, staff, at);
    } else {
      allocations.lead(person, manager, at);
    }
  }

  /** The day of a post to come, else that from which the feed is so; null for now. */
  private static LocalDate first(FeedRow row, Staff staff) {
    return row.post().startedOn().isAfter(staff.day())
        ? row.post().startedOn()
        : staff.effectiveOn();
  }

  /** A move that was to be does not happen. */
  void callOff(MoveToCome move) {
    moves.callOffOne(move.id());
  }

  /** Service managers are asked for what it breaks; it is so meanwhile. */
  void askForDeviations(List<FeedBreach> breaches, Staff staff, String byPersonId) {
    breaches.forEach(breach -> deviations.ask(breach, staff, byPersonId));
  }

  private void superviseNoMore(String person, Instant at) {
    files.find(person).ifPresent(file -> moves.callOff(file.getId()));
    allocations.superviseNoMore(person, at);
    files.find(person).ifPresent(file -> openings.close(file.getId(), at));
  }

  private void superviseFrom(String person, String manager, Staff staff, Instant at) {
    allocations.lead(person, manager, at);
    allocations.supervise(staff.organisationId(), person, manager, at);
    Optional<SupervisionFile> file = files.find(person);
    if (file.isPresent()) {
      openings.pass(file.get().getId(), manager, at);
    } else {
      openings.key(List.of(openings.open(staff.organisationId(), person, manager, at)));
    }
  }
}
