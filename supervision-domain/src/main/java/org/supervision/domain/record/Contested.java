package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Whether who a locked record is about disputes that it is accurate, and whether its use is
 * restricted while that is checked (UK GDPR, articles 16 and 18).
 */
@Embeddable
public class Contested implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "ever_disputed")
  private boolean ever;

  private boolean disputed;

  @Column(name = "use_restricted")
  private boolean restricted;

  /** Nothing is disputed. */
  protected Contested() {}

  void become(boolean nowDisputed, boolean nowRestricted) {
    ever = true;
    disputed = nowDisputed;
    restricted = nowRestricted;
  }

  void restrict(boolean nowRestricted) {
    restricted = nowRestricted;
  }

  /** Whether anything in it ever was, so that there is something to show beside it. */
  public boolean isEver() {
    return ever;
  }

  /** Whether something in it is disputed and not settled. */
  public boolean isDisputed() {
    return disputed;
  }

  /** Whether only they and who supervises them read it until that is settled. */
  public boolean isRestricted() {
    return restricted;
  }
}
