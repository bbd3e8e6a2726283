package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.request.AnsweredByAnother;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;

/**
 * Lets HR in to what people ask about their own data, and nobody else; of their own requests HR
 * sees nothing here (9, 19). Whoever has a request takes the steps; others can take it on, but for
 * who supervises or manages whoever asks.
 */
class RequestDoor {

  /** The word for a request in the access log. */
  static final String SUBJECT = "request";

  @Inject private DataRequests requests;
  @Inject private FileAccess access;
  @Inject private Files files;
  @Inject private RequestPeople people;

  /** Lets HR in; for anybody else there is nothing of the sort, and the try is in the log. */
  void requireHr(Verb verb) {
    access.requireHr(SUBJECT, verb);
  }

  /** One request of the caller’s organisation, somebody else’s. */
  DataRequest find(String id) {
    requireHr(id, Verb.LIST);
    return here(requests.find(id), id, Verb.LIST);
  }

  /** One of a kind that is under way and the caller's, who neither supervises nor manages them. */
  DataRequest findMine(String id, RequestKind kind) {
    DataRequest request = find(id);
    boolean mine = isMine(request) && !access.hasPart(new FileOfRequest(request));
    if (!request.isUnderWay(kind) || !mine) {
      access.refused(fileOf(request), Verb.LIST);
      throw new NotVisible();
    }
    return request;
  }

  /**
   * The same for a step, decided on the file and logged in it.
   *
   * @throws NotYourStep where somebody else has it
   */
  DataRequest admit(String id, Verb verb) {
    requireHr(id, verb);
    here(requests.find(id), id, verb); // who is refused holds up nobody
    DataRequest request = here(requests.forStep(id), id, verb);
    SupervisionFile file = fileOf(request);
    if (verb != Verb.TAKE_REQUEST && !isMine(request)) {
      access.refused(file, verb);
      throw new NotYourStep();
    }
    access.require(file, verb);
    return request;
  }

  /**
   * For who answers: not whoever supervises, supervised or manages the one who asks.
   *
   * @throws AnsweredByAnother where the caller does or did
   */
  void requireApart(SupervisionFile file) {
    if (!people.standApartFrom(file.getSuperviseeId())) {
      access.refused(file, Verb.TAKE_REQUEST);
      throw new AnsweredByAnother();
    }
  }

  /** Whether the caller has it. */
  boolean isMine(DataRequest request) {
    return caller().id().equals(request.getAssignedTo());
  }

  /** Whether the caller could take it on, or answer it, as far as who asks is concerned (9). */
  boolean standsApart(DataRequest request) {
    return people.standApartFrom(request.getSuperviseeId());
  }

  /** The file of whoever asked. */
  SupervisionFile fileOf(DataRequest request) {
    return files.get(request.getFileId());
  }

  /** The file of somebody of the caller’s organisation, leavers included, if they have one. */
  Optional<SupervisionFile> fileOf(String typed) {
    return typed == null
        ? Optional.empty()
        : people.numberedOrCalled(typed.strip()).flatMap(files::find);
  }

  /** People by identifier. */
  Map<String, Person> people(List<String> ids) {
    return people.of(ids);
  }

  Caller caller() {
    return people.caller();
  }

  FileAccess access() {
    return access;
  }

  private void requireHr(String id, Verb verb) {
    access.requireHr(
        SUBJECT,
        id,
        verb,
        () -> others(requests.find(id)).map(DataRequest::getFileId).flatMap(files::known));
  }

  private DataRequest here(Optional<DataRequest> found, String id, Verb verb) {
    return others(found).orElseThrow(() -> access.refused(SUBJECT, id, verb));
  }

  /** One of the caller’s organisation that is not their own. */
  private Optional<DataRequest> others(Optional<DataRequest> found) {
    return found
        .filter(one -> one.getOrganisationId().equals(caller().organisationId()))
        .filter(one -> !one.getSuperviseeId().equals(caller().id()));
  }
}
