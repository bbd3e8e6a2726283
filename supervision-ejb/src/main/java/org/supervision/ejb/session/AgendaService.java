package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.session.AgendaItem;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.WrittenOnFile;

/** The agenda of a session, which both add to before they meet (PRODUCT F7). */
@Stateless
@RolesAllowed("staff")
public class AgendaService {

  @Inject private SessionDoor door;
  @Inject private Preparations preparations;
  @Inject private Names names;
  @Inject private WrittenOnFile written;
  @Inject private Clock clock;

  /** What is on it, in order; part of what is read and logged as the session. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<AgendaLine> of(String sessionId) {
    Session session = door.find(sessionId);
    door.goOn(session, Verb.READ);
    List<AgendaItem> items = preparations.agendaOf(sessionId);
    if (items.isEmpty()) {
      return List.of();
    }
    FileKey key = door.keyOf(session);
    Map<String, Person> people = names.of(items.stream().map(AgendaItem::getAddedById).toList());
    return items.stream().map(item -> line(item, key, people)).toList();
  }

  private AgendaLine line(AgendaItem item, FileKey key, Map<String, Person> people) {
    return new AgendaLine(
        item.getId(),
        key.open(item.context(), item.getWording()),
        people.get(item.getAddedById()).getGivenName(),
        item.getAddedById().equals(door.callerId()));
  }

  /**
   * Puts something on it.
   *
   * @param keepCaseDetails whether who adds it knows of case details in it and keeps them
   */
  public void add(String sessionId, String typed, boolean keepCaseDetails) {
    Session session = door.forStep(sessionId);
    door.require(session, Verb.ADD);
    AgendaItem item = new AgendaItem(session, door.callerId(), clock.instant());
    String wording = WrittenText.required(typed, WrittenText.SHORT);
    written.check(keepCaseDetails, session, wording);
    item.word(door.keyOf(session).seal(item.context(), wording));
    preparations.add(item);
  }

  /** What names a case in what is about to be put on it (PRODUCT P6). */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> caseDetails(String sessionId, String typed) {
    Session session = door.find(sessionId);
    door.goOn(session, Verb.ADD);
    return written.caseDetails(session, typed);
  }

  /** Takes something off that the caller put on. */
  public void remove(String itemId) {
    AgendaItem item = preparations.agendaItem(itemId);
    Session session = door.forStep(item.getSessionId());
    door.require(session, Verb.ADD);
    item.requireAddedBy(door.callerId());
    preparations.remove(item);
  }
}
