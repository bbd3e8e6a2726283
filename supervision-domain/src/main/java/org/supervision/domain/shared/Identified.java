package org.supervision.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** What is kept under a random identifier and changed by one person at a time. */
@MappedSuperclass
public abstract class Identified implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @Column(length = 36)
  private String id;

  @Version private int version;

  /** For the persistence provider. */
  protected Identified() {}

  /**
   * @param id the new random identifier
   */
  protected Identified(String id) {
    this.id = id;
  }

  /** The random identifier, as it stands in addresses. */
  public String getId() {
    return id;
  }

  /** How often it was changed: what a form carries to notice that somebody else was faster. */
  public int getVersion() {
    return version;
  }
}
