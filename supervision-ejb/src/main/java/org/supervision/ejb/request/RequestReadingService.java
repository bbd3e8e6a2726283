package org.supervision.ejb.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestStep;

/** Looking at what people asked about their own data. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestReadingService {

  private static final int PAGE = 20;

  @Inject private RequestDoor door;
  @Inject private DataRequests requests;
  @Inject private RequestComposer composer;

  /** The page for logging one is HR’s; for anybody else it does not exist. */
  public void look() {
    door.requireHr(Verb.LOG_REQUEST);
  }

  /**
   * A page of those that are open, due first; logged with its count before it is shown.
   *
   * @param page from 0
   */
  public RequestList open(int page) {
    door.requireHr(Verb.LIST);
    return list(
        "requests",
        requests.open(door.caller().organisationId(), door.caller().id(), page * PAGE, PAGE + 1));
  }

  /** The same of those that were closed, the last first. */
  public RequestList closed(int page) {
    door.requireHr(Verb.LIST);
    return list(
        "closed requests",
        requests.closed(door.caller().organisationId(), door.caller().id(), page * PAGE, PAGE + 1));
  }

  /** One with what was done with it; logged in the file before it is shown. */
  public RequestView read(String id) {
    DataRequest request = door.find(id);
    SupervisionFile file = door.fileOf(request);
    Permit permit = door.access().goOn(file, Verb.LIST);
    List<RequestStep> steps = requests.steps(id);
    door.access().listed(file, Verb.LIST, permit, steps.size());
    return composer.view(request, steps);
  }

  private RequestList list(String name, List<DataRequest> found) {
    List<DataRequest> shown = found.stream().limit(PAGE).toList();
    door.access().listed(name, shown.size());
    return new RequestList(composer.rows(shown), found.size() > PAGE);
  }
}
