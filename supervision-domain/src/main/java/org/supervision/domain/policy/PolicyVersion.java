package org.supervision.domain.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;

/**
 * The text of one version of a policy pack, kept for ever and never changed: records, agreements
 * and due dates of its time are read by it.
 */
@Entity
@Table(name = "policy_version")
@NamedQuery(
    name = PolicyVersion.IN_FORCE,
    query =
        "select v from PolicyVersion v where v.policyKey = :key and v.effectiveFrom <= :day"
            + " order by v.effectiveFrom desc, v.loadedAt desc, v.id")
@NamedQuery(
    name = PolicyVersion.FIRST,
    query =
        "select v from PolicyVersion v where v.policyKey = :key"
            + " order by v.effectiveFrom, v.loadedAt desc, v.id")
@NamedQuery(
    name = PolicyVersion.ACCEPTED,
    query =
        "select new org.supervision.domain.policy.AcceptedVersion("
            + "v.id, v.policyKey, v.label, v.effectiveFrom, v.loadedAt)"
            + " from PolicyVersion v order by v.policyKey, v.loadedAt desc, v.id")
@NamedQuery(
    name = PolicyVersion.KEY_OF,
    query = "select o.policyKey from Organisation o where o.id = :organisation")
@NamedNativeQuery(
    name = PolicyVersion.KEEP,
    query =
        "insert ignore into policy_version"
            + " (id, version, policy_key, label, effective_from, source_text, digest, loaded_at)"
            + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)")
public class PolicyVersion extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: versions of {@code :key} in force on {@code :day} or before, the one in force first. */
  public static final String IN_FORCE = "PolicyVersion.inForce";

  /** Query: versions of {@code :key}, the first to come into force first. */
  public static final String FIRST = "PolicyVersion.first";

  /** Query: every version that was accepted here, without its text. */
  public static final String ACCEPTED = "PolicyVersion.accepted";

  /** Query: the policy key that {@code :organisation} works by. */
  public static final String KEY_OF = "PolicyVersion.keyOf";

  /** Statement: keeps a text, unless the very same is kept already, perhaps by another node. */
  public static final String KEEP = "PolicyVersion.keep";

  @Column(name = "policy_key")
  private String policyKey;

  private String label;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "source_text")
  private String sourceText;

  private String digest;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  /** For the persistence provider. */
  protected PolicyVersion() {}

  /** The pack's name. */
  public String getPolicyKey() {
    return policyKey;
  }

  /** What the council calls this version. */
  public String getLabel() {
    return label;
  }

  /** The first day in force. */
  public LocalDate getEffectiveFrom() {
    return effectiveFrom;
  }

  /** The pack as it was read, whole. */
  public String getSourceText() {
    return sourceText;
  }

  /** SHA-256 of the text, in hexadecimal. */
  public String getDigest() {
    return digest;
  }

  /** When it was first read here. */
  public Instant getLoadedAt() {
    return loadedAt;
  }
}
