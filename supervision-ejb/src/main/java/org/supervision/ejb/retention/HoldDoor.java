package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.people.Team;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/**
 * Lets HR in to what keeps files, and nobody else; of one's own file HR decides nothing (9, 19).
 */
class HoldDoor {

  /** The word for a hold in the access log. */
  static final String SUBJECT = "hold";

  @Inject private Holds holds;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Files files;
  @Inject private Names names;

  /** Lets HR in; for anybody else there is nothing of the sort, and the try is in the log. */
  void requireHr(Verb verb) {
    access.requireHr(SUBJECT, verb);
  }

  /** A file, for HR; the try of anybody else is in the file's own log. */
  SupervisionFile file(String id, Verb verb) {
    access.requireHr("file", id, verb, () -> files.known(id));
    return files.known(id).orElseThrow(() -> access.refused("file", id, verb));
  }

  /** Lets HR in to set a hold on that; the try of anybody else is where what it names has a log. */
  void requireHr(HoldTarget target) {
    if (target.scope() == HoldScope.FILE) {
      file(target.id(), Verb.SET_HOLD);
    } else {
      requireHr(Verb.SET_HOLD);
    }
  }

  /** One hold of the caller's organisation. */
  Hold find(String id, Verb verb) {
    requireHr(id, verb);
    return here(holds.find(id), id, verb);
  }

  /** The same for a step that changes it, decided and logged. */
  Hold admit(String id, Verb verb) {
    find(id, verb); // who is refused holds up nobody
    Hold hold = here(holds.forStep(id), id, verb);
    log(hold, verb);
    return hold;
  }

  /** Decides on a hold that is set or changed, and logs it: in its one file, where it has one. */
  void log(Hold hold, Verb verb) {
    if (hold.getScope() == HoldScope.FILE) {
      access.require(files.get(hold.getFileId()), verb);
    } else {
      access.done(SUBJECT, hold.getId(), verb);
    }
  }

  /**
   * Whether it is on the caller's own file: of that HR decides nothing, and reads no reason (9).
   */
  boolean isOwn(Hold hold) {
    return hold.getScope() == HoldScope.FILE
        && caller.id().equals(files.superviseesOf(List.of(hold.getFileId())).get(hold.getFileId()));
  }

  /** Some holds without those on the caller's own file. */
  List<Hold> others(List<Hold> some) {
    boolean anyOfOne = some.stream().anyMatch(one -> one.getScope() == HoldScope.FILE);
    String own = anyOfOne ? files.find(caller.id()).map(SupervisionFile::getId).orElse("") : "";
    return some.stream().filter(one -> !own.equals(one.getFileId())).toList();
  }

  /** Whether the caller may change it. */
  boolean lets(Hold hold, Verb verb) {
    return hold.getScope() != HoldScope.FILE || access.permits(files.get(hold.getFileId()), verb);
  }

  /**
   * What a hold on that would be called.
   *
   * @throws NotVisible where it is none of the caller's organisation, or their own file
   */
  String nameOf(HoldTarget target) {
    return switch (target.scope()) {
      case FILE -> superviseeOf(target.id());
      case TEAM -> teamOf(target.id());
      case MATCHING -> teamAmong(target.posts());
      case EVERYBODY -> null;
    };
  }

  /** The team of posts that are asked for, or null; each of what is named is known here. */
  private String teamAmong(PostCriteria posts) {
    String here = caller.organisationId();
    boolean role = posts.role() == null || holds.roles(here).contains(posts.role());
    boolean service =
        posts.service() == null
            || teams().stream().anyMatch(team -> team.getServiceName().equals(posts.service()));
    if (!role || !service) {
      throw new NotVisible();
    }
    return posts.teamId() == null ? null : teamOf(posts.teamId());
  }

  private String teamOf(String id) {
    return teams().stream()
        .filter(team -> team.getId().equals(id))
        .map(Team::getName)
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  private String superviseeOf(String fileId) {
    SupervisionFile file = files.get(fileId);
    access.goOn(file, Verb.SET_HOLD);
    return names.of(List.of(file.getSuperviseeId())).get(file.getSuperviseeId()).getName();
  }

  List<Team> teams() {
    return names.teams(caller.organisationId());
  }

  /** Somebody of the caller's organisation by number or full name, leavers included. */
  Optional<Person> called(String typed) {
    return typed == null
        ? Optional.empty()
        : names.numberedOrCalled(caller.organisationId(), typed.strip());
  }

  Files files() {
    return files;
  }

  Names names() {
    return names;
  }

  Caller caller() {
    return caller;
  }

  FileAccess access() {
    return access;
  }

  /**
   * Others' tries are in the log of its one file, where it has one that was not destroyed since.
   */
  private void requireHr(String id, Verb verb) {
    access.requireHr(
        SUBJECT, id, verb, () -> others(holds.find(id)).map(Hold::getFileId).flatMap(files::known));
  }

  private Hold here(Optional<Hold> found, String id, Verb verb) {
    return others(found).orElseThrow(() -> access.refused(SUBJECT, id, verb));
  }

  /** One of the caller's organisation that is not on their own file. */
  private Optional<Hold> others(Optional<Hold> found) {
    return found
        .filter(one -> one.getOrganisationId().equals(caller.organisationId()))
        .filter(one -> !isOwn(one));
  }
}
