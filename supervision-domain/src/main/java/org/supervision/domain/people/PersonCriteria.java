package org.supervision.domain.people;

/**
 * Whom HR looks for; what is empty asks for nothing.
 *
 * @param begins how a name, a family name or a staff number begins
 * @param teamId in which team they are, are to be, or were when they left
 * @param role as what, by the policy's key
 * @param state how they stand; who is leaving is here or away as well; null for any
 */
public record PersonCriteria(String begins, String teamId, String role, PersonState state) {

  private static final String HERE = "(p.leftOn is null or p.leftOn >= :day)";

  private static final String AWAY =
      "exists (select a.id from Absence a where a.personId = p.id and a.fromOn <= :day"
          + " and (a.lastOn is null or a.lastOn >= :day))";

  private static final String BEGINNING =
      "(exists (select b.id from Post b where b.personId = p.id) and not exists"
          + " (select c.id from Post c where c.personId = p.id and c.fromOn <= :day))";

  /** The people of {@code :organisation} who are meant, as they stand on {@code :day}. */
  static final String WHERE =
      " from Person p where p.organisationId = :organisation and (:begins = ''"
          + " or concat(p.givenName, ' ', p.familyName) like :begins escape '!'"
          + " or p.familyName like :begins escape '!' or p.staffNumber like :begins escape '!')"
          + " and (:posts = false or exists (select h.id from Post h where h.personId = p.id"
          + " and (:team = '' or h.teamId = :team) and (:role = '' or h.roleKey = :role)"
          + " and (h.untilOn is null or h.untilOn >= :day or h.untilOn >= p.leftOn)))"
          + " and (:state = '' or :state = 'LEFT' and p.leftOn < :day"
          + " or :state = 'LEAVING' and p.leftOn >= :day"
          + " or :state = 'BEGINNING' and "
          + HERE
          + " and "
          + BEGINNING
          + " or :state = 'ABSENT' and "
          + HERE
          + " and "
          + AWAY
          + " or :state = 'WORKING' and "
          + HERE
          + " and not "
          + AWAY
          + " and not "
          + BEGINNING
          + ")";

  /** Whether a post is asked for. */
  public boolean asksForPost() {
    return !teamId.isEmpty() || !role.isEmpty();
  }

  /** The name of the state, or an empty text for any. */
  public String stateName() {
    return state == null ? "" : state.name();
  }
}
