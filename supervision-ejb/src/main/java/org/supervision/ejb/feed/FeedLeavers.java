package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.Person;
import org.supervision.ejb.file.Custodies;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Allocations;
import org.supervision.ejb.transfer.Moves;

/** Lets employments end, and people leave with the last of them (PRODUCT R1, ACCESS 28). */
class FeedLeavers {

  @Inject private FeedPeople people;
  @Inject private Allocations allocations;
  @Inject private Custodies custodies;
  @Inject private Files files;
  @Inject private Moves moves;

  /**
   * An employment ends: on the day that the file names, or by yesterday where it names none. A
   * later day than was known takes the earlier back.
   */
  void end(FeedChange change, Staff staff, FeedEmployees employees) {
    LocalDate lastDay =
        change.after() == null ? staff.day().minusDays(1) : change.after().employment().endedOn();
    close(change, lastDay, staff);
    Person person = people.person(staff.id(change.person().number()));
    LocalDate before = person.getLeftOn();
    person.leave(employees.lastDay(person));
    takeBack(person, before, staff);
    if (person.getLeftOn() != null) {
      Instant at = staff.start(person.getLeftOn().plusDays(1));
      files.find(person.getId()).ifPresent(file -> moves.leave(file.getId(), at));
      allocations.leave(person.getId(), at);
      files.find(person.getId()).ifPresent(file -> custodies.close(file.getId(), at));
    }
  }

  /** What was to end does not. */
  void goOn(FeedChange change, Staff staff, FeedEmployees employees) {
    close(change, null, staff);
    Person person = people.person(staff.id(change.person().number()));
    LocalDate before = person.getLeftOn();
    person.leave(employees.lastDay(person));
    takeBack(person, before, staff);
  }

  private void close(FeedChange change, LocalDate lastDay, Staff staff) {
    String number = change.before().employment().number();
    Employment employment = people.employment(staff.id(change.person().number()), number);
    employment.end(lastDay);
    people.latestPost(employment.getId()).ifPresent(post -> post.end(lastDay));
  }

  private void takeBack(Person person, LocalDate before, Staff staff) {
    if (before != null && !before.equals(person.getLeftOn())) {
      Instant at = staff.start(before.plusDays(1));
      allocations.stay(person.getId(), at);
      files.find(person.getId()).ifPresent(file -> custodies.closeNot(file.getId(), at));
    }
  }
}
