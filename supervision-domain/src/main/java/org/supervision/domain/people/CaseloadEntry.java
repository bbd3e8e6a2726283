package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * A case on somebody's caseload: its reference in the case system, and the child's name, which is
 * content. Kept to point out either where it is typed into a personal record (BCP §4.2).
 */
@Entity
@Table(name = "caseload_entry")
@NamedQuery(
    name = CaseloadEntry.KNOWN,
    query =
        "select c from CaseloadEntry c where (c.personId = :person or c.reference in :references)"
            + " and exists (select p.id from Person p"
            + " where p.id = c.personId and p.organisationId = :organisation)")
@NamedQuery(
    name = CaseloadEntry.COUNTED,
    query =
        "select new org.supervision.domain.people.CaseCount(c.personId, count(c.id))"
            + " from CaseloadEntry c where c.personId in :people group by c.personId")
@NamedQuery(
    name = CaseloadEntry.COUNTED_WITHIN,
    query =
        "select new org.supervision.domain.people.CaseCount(c.personId, count(c.id))"
            + " from CaseloadEntry c, Person p where p.id = c.personId"
            + " and p.organisationId = :organisation group by c.personId")
public class CaseloadEntry extends Identified {

  private static final long serialVersionUID = 1L;

  /**
   * Query: the caseload of {@code :person}, and every case of {@code :organisation} that has one of
   * the {@code :references}.
   */
  public static final String KNOWN = "CaseloadEntry.known";

  /** Query: how many cases each of {@code :people} has, of whom any are known. */
  public static final String COUNTED = "CaseloadEntry.counted";

  /** Query: the same for everybody of {@code :organisation}. */
  public static final String COUNTED_WITHIN = "CaseloadEntry.countedWithin";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "case_reference")
  private String reference;

  @Column(name = "child_name")
  private SealedText childName;

  /** For the persistence provider. */
  protected CaseloadEntry() {}

  /**
   * @param personId whose caseload
   * @param reference the child's reference in the case system
   */
  public CaseloadEntry(String personId, String reference) {
    super(Ids.next());
    this.personId = personId;
    this.reference = reference;
  }

  /** Keeps the child's name, sealed under the worker's file key in {@link #nameContext()}. */
  public void nameChild(SealedText name) {
    childName = name;
  }

  /** What the name is bound to when it is sealed. */
  public String nameContext() {
    return "caseload/" + getId();
  }

  /** Whether it is on the caseload of a person. */
  public boolean isOf(String someonesId) {
    return personId.equals(someonesId);
  }

  public String getReference() {
    return reference;
  }

  /** The child's name, sealed. */
  public SealedText getChildName() {
    return childName;
  }
}
