package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** A council or partner agency: nothing is visible from one to another (ACCESS 25). */
@Entity
@Table(name = "organisation")
@NamedQuery(name = Organisation.ALL, query = "select o from Organisation o order by o.name")
public class Organisation extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: every organisation, by name. */
  public static final String ALL = "Organisation.all";

  private String name;

  @Column(name = "policy_key")
  private String policyKey;

  /** For the persistence provider. */
  protected Organisation() {}

  /**
   * @param name as it stands in the page head
   * @param policyKey which policy pack it works by
   */
  public Organisation(String name, String policyKey) {
    super(Ids.next());
    this.name = name;
    this.policyKey = policyKey;
  }

  /** As it stands in the page head. */
  public String getName() {
    return name;
  }

  /** Which policy pack it began with; what is in force is asked of the policies. */
  public String getPolicyKey() {
    return policyKey;
  }
}
