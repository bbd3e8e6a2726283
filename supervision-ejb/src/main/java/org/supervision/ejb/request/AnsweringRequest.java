package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.GatheredKind;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.domain.shared.NotVisible;

/**
 * A request while it is answered, for whoever has it and once it is known who asks; for anybody
 * else there is none.
 */
public class AnsweringRequest {

  @Inject private RequestDoor door;
  @Inject private RequestSteps steps;
  @Inject private GatheredRows rows;

  /** One of a kind, for looking at how far the answer is. */
  public DataRequest find(RequestKind kind, String id) {
    DataRequest request = door.findMine(id, kind);
    if (request.getIdentityCheckedOn() == null) {
      throw refused(request);
    }
    return request;
  }

  /**
   * For a step, decided on the file and logged in it.
   *
   * @throws org.supervision.domain.request.RequestIsClosed where it is over
   * @throws org.supervision.domain.request.IdentityNotChecked where it is not known who asks
   */
  public DataRequest admit(RequestKind kind, String id, Verb verb) {
    DataRequest request = door.admit(id, verb);
    if (request.isOpen() && !request.isUnderWay(kind)) {
      throw refused(request);
    }
    request.requireAnswered();
    door.requireApart(fileOf(request));
    return request;
  }

  /** What was asked for under it is not there for the caller; the try is in the file's log. */
  public NotVisible refused(DataRequest request) {
    door.access().refused(fileOf(request), Verb.LIST);
    return new NotVisible();
  }

  /** Logs a list out of the file of who asks, before it is shown. */
  public void listed(DataRequest request, int found) {
    SupervisionFile file = fileOf(request);
    Permit permit = door.access().goOn(file, Verb.LIST);
    door.access().listed(file, Verb.LIST, permit, found);
  }

  /** What they are given is put together now. */
  public void pack(DataRequest request) {
    request.pack(steps.today());
    took(request, RequestStepKind.PACKED, null);
  }

  /** They were given what is kept, on a day, and how. */
  public void deliver(DataRequest request, LocalDate on, String how) {
    request.deliver(on, steps.today());
    steps.took(request, RequestStepKind.DELIVERED, on, callerId(), how);
  }

  /**
   * Something was done with it today.
   *
   * @param words why, or null
   */
  public void took(DataRequest request, RequestStepKind kind, String words) {
    steps.took(request, kind, steps.today(), callerId(), words);
  }

  /**
   * All that is kept of one kind about who asks, the last first: in one look, so that no row of a
   * log that goes on meanwhile is there twice.
   */
  public List<GatheredItem> rows(DataRequest request, GatheredKind kind) {
    return rows.items(kind, request.getSuperviseeId(), true, 0, Integer.MAX_VALUE);
  }

  /** People by identifier. */
  public Map<String, Person> people(List<String> ids) {
    return door.people(ids);
  }

  /** Who has it. */
  public String callerId() {
    return door.caller().id();
  }

  private SupervisionFile fileOf(DataRequest request) {
    return door.fileOf(request);
  }
}
