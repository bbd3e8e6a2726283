package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The template that a record is written on and the policy version it came from; kept for ever
 * (PRODUCT D2).
 */
@Embeddable
public class TemplateUsed implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "policy_version_id")
  private String policyVersionId;

  @Column(name = "template_key")
  private String key;

  @Column(name = "template_version")
  private String version;

  /** For the persistence provider. */
  protected TemplateUsed() {}

  /**
   * @param policyVersionId the policy in force when the record was begun
   * @param key of the template in it
   * @param version of the template, as people know it
   */
  public TemplateUsed(String policyVersionId, String key, String version) {
    this.policyVersionId = policyVersionId;
    this.key = key;
    this.version = version;
  }

  /** The policy that was in force. */
  public String getPolicyVersionId() {
    return policyVersionId;
  }

  /** Key of the template in that policy. */
  public String getKey() {
    return key;
  }

  /** Version of the template, as people know it. */
  public String getVersion() {
    return version;
  }
}
