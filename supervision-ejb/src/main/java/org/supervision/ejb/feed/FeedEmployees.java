package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.supervision.domain.feed.FeedAbsence;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Employed;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.Team;

/** Writes down people, employments, posts and absences as a feed has them. */
class FeedEmployees {

  @Inject private FeedPeople people;

  /** Who has a login that the feed gives to somebody else, perhaps a leaver, has it no more. */
  void giveUpLogins(List<FeedChange> changes, Staff staff) {
    for (FeedChange change : changes) {
      FeedPerson person = change.person();
      Person holder = change.after() == null ? null : staff.signingInAs(person.login());
      if (holder != null && !holder.getStaffNumber().equals(person.number())) {
        holder.signInAs(null, holder.getEmail());
      }
    }
    people.write();
  }

  /** Somebody's employment begins, and perhaps they themselves are new. */
  void begin(FeedRow row, Staff staff) {
    Person known = staff.person(row.person().number());
    Person person = known == null ? added(row.person(), staff) : known;
    write(person, row.person());
    Employment employment =
        new Employment(
            person.getId(),
            row.employment().number(),
            row.employment().startedOn(),
            row.employment().contract());
    employment.workFor(row.employment().hours());
    employment.end(row.employment().endedOn());
    people.add(employment);
    addPost(person, employment, row, staff);
    if (known == null) {
      person.leave(row.employment().endedOn());
      row.absences().forEach(one -> add(person, one));
    } else {
      person.leave(lastDay(person));
    }
  }

  /** An employment that had ended goes on after all. */
  void reinstate(FeedRow row, Staff staff) {
    Person person = staff.person(row.person().number());
    write(person, row.person());
    Employment employment = people.employment(person.getId(), row.employment().number());
    write(employment, row);
    employment.end(row.employment().endedOn());
    people
        .latestPost(employment.getId())
        .ifPresentOrElse(
            post -> change(post, person, employment, row, staff),
            () -> addPost(person, employment, row, staff));
    person.leave(lastDay(person));
  }

  /** The post or the team is another. */
  void move(FeedRow row, Staff staff) {
    Employed known = staff.open(row);
    change(known.post(), known.person(), known.employment(), row, staff);
  }

  /** Something else about the person or the employment is other than it was. */
  void correct(FeedRow row, Staff staff) {
    Employed known = staff.open(row);
    write(known.person(), row.person());
    write(known.employment(), row);
  }

  /** The days away are others: as the change has them, what is over included. */
  void absences(FeedChange change, Staff staff) {
    Person person = staff.person(change.person().number());
    List<FeedAbsence> wanted = change.after().absences();
    Set<FeedAbsence> known = new HashSet<>();
    for (Absence one : people.absencesOf(person.getId())) {
      FeedAbsence same = new FeedAbsence(one.getFromOn(), one.getLastOn());
      if (wanted.contains(same)) {
        known.add(same);
      } else {
        people.remove(one);
      }
    }
    wanted.stream().filter(one -> !known.contains(one)).forEach(one -> add(person, one));
  }

  /** The last day of the last employment, or null while one has no end. */
  LocalDate lastDay(Person person) {
    List<LocalDate> ends =
        people.employmentsOf(person.getId()).stream().map(Employment::getEndedOn).toList();
    return ends.stream().anyMatch(Objects::isNull)
        ? null
        : ends.stream().max(Comparator.naturalOrder()).orElse(null);
  }

  private Person added(FeedPerson row, Staff staff) {
    Person person =
        new Person(staff.organisationId(), row.number(), row.givenName(), row.familyName());
    people.add(person);
    staff.add(person);
    return person;
  }

  private static void write(Person person, FeedPerson row) {
    person.beCalled(row.givenName(), row.familyName());
    person.signInAs(row.login(), row.email());
    person.registerWith(row.regulator());
    person.registerAs(row.registrationNumber(), row.renewal());
    person.beTrainedAndObservedBy(row.training(), row.observation());
  }

  private static void write(Employment employment, FeedRow row) {
    employment.correct(row.employment().startedOn(), row.employment().contract());
    employment.workFor(row.employment().hours());
  }

  /**
   * A post that began later follows the one before; else what was noted of it is put right. One
   * that an earlier post of the same first day stands for never was: that goes on.
   */
  private void change(Post post, Person person, Employment employment, FeedRow row, Staff staff) {
    LocalDate first = row.post().startedOn();
    if (first.isAfter(post.getFromOn())) {
      post.end(first.minusDays(1));
      addPost(person, employment, row, staff);
      return;
    }
    List<Post> held = people.postsIn(employment.getId());
    Post meant =
        held.stream().filter(one -> one.getFromOn().equals(first)).findFirst().orElse(post);
    for (Post other : held) {
      if (other.getFromOn().isBefore(first) && other.isHeldOn(first)) {
        other.end(first.minusDays(1));
      } else if (!other.getId().equals(meant.getId()) && !other.getFromOn().isBefore(first)) {
        people.remove(other);
      }
    }
    FeedPost to = row.post();
    meant.correct(team(to, staff).getId(), to.role(), to.title(), to.level(), first);
    finish(meant, row);
  }

  private void addPost(Person person, Employment employment, FeedRow row, Staff staff) {
    FeedPost held = row.post();
    Post post =
        new Post(
            person.getId(),
            team(held, staff).getId(),
            held.role(),
            held.title(),
            held.level(),
            held.startedOn());
    post.holdIn(employment);
    finish(post, row);
    people.add(post);
  }

  private static void finish(Post post, FeedRow row) {
    post.enterStage(row.post().stage(), row.post().stageFrom());
    post.placeFor(row.post().placementDays());
    post.superviseHere(row.post().supervised());
    post.end(row.employment().endedOn());
  }

  private Team team(FeedPost post, Staff staff) {
    Team known = staff.team(post.team());
    if (known != null) {
      return known;
    }
    Team team =
        new Team(
            staff.organisationId(), post.team().key(), post.team().name(), post.team().service());
    team.belongTo(post.team().directorate());
    people.add(team);
    staff.add(team);
    return team;
  }

  private void add(Person person, FeedAbsence absence) {
    people.add(new Absence(person.getId(), absence.fromOn(), absence.lastOn()));
  }
}
