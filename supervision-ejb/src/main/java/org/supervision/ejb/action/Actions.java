package org.supervision.ejb.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.action.CarriedAction;
import org.supervision.domain.action.OpenAction;

/** Repository of actions and of their histories. */
class Actions {

  private static final EnumSet<ActionStatus> OPEN =
      EnumSet.of(ActionStatus.OPEN, ActionStatus.HELD_UP);

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Action action) {
    em.persist(action);
  }

  void add(ActionStep step) {
    em.persist(step);
  }

  void remove(Action action) {
    em.remove(action);
  }

  Optional<Action> find(String id) {
    return Optional.ofNullable(em.find(Action.class, id));
  }

  List<Action> ofRecord(String recordId) {
    return em.createNamedQuery(Action.OF_RECORD, Action.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  List<CarriedAction> carried(Collection<String> relationships, String toRecordId) {
    return em.createNamedQuery(Action.CARRIED, CarriedAction.class)
        .setParameter("relationships", relationships)
        .setParameter("record", toRecordId)
        .setParameter("open", OPEN)
        .getResultList();
  }

  /** What somebody owes anywhere, and what is owed in these relationships. */
  List<OpenAction> openAround(String personId, Collection<String> relationships, int atMost) {
    return em.createNamedQuery(Action.OPEN_AROUND, OpenAction.class)
        .setParameter("person", personId)
        .setParameter("relationships", relationships.isEmpty() ? List.of("") : relationships)
        .setParameter("open", OPEN)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The open actions of a relationship that ends, for handing them on. */
  List<Action> openForHandingOn(String relationshipId) {
    return em.createNamedQuery(Action.OPEN_IN, Action.class)
        .setParameter("relationships", List.of(relationshipId))
        .setParameter("open", OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<Action> open(Collection<String> relationships, int atMost) {
    return relationships.isEmpty()
        ? List.of()
        : em.createNamedQuery(Action.OPEN_IN, Action.class)
            .setParameter("relationships", relationships)
            .setParameter("open", OPEN)
            .setMaxResults(atMost)
            .getResultList();
  }

  /** One page of what somebody owes, or is owed, in their own file and in these relationships. */
  List<CarriedAction> page(String query, ActionsWanted wanted, Collection<String> relationships) {
    return em.createNamedQuery(query, CarriedAction.class)
        .setParameter("person", wanted.personId())
        .setParameter("relationships", relationships.isEmpty() ? List.of("") : relationships)
        .setParameter("statuses", wanted.finished() ? EnumSet.complementOf(OPEN) : OPEN)
        .setFirstResult(wanted.from())
        .setMaxResults(wanted.atMost())
        .getResultList();
  }

  /** An action once for each step of its life, the first step first; once where it has none. */
  List<CarriedAction> withSteps(String id) {
    return em.createNamedQuery(Action.ONE, CarriedAction.class)
        .setParameter("action", id)
        .getResultList();
  }
}
