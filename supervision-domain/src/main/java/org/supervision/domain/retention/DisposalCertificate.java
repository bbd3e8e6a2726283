package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.shared.Identified;

/**
 * That a file was destroyed (PRODUCT R5). It names nobody but by identifier and staff number, is
 * numbered within its organisation, and each carries the digest of the one before, so that none can
 * be taken out. It is added and never changed.
 */
@Entity
@Table(name = "disposal_certificate")
@NamedQuery(
    name = DisposalCertificate.OF_FILES,
    query = "select c from DisposalCertificate c where c.fileId in :files")
@NamedQuery(
    name = DisposalCertificate.LAST,
    query =
        "select c from DisposalCertificate c where c.organisationId = :organisation"
            + " order by c.number desc")
@NamedQuery(
    name = DisposalCertificate.BETWEEN,
    query =
        "select c from DisposalCertificate c where c.organisationId = :organisation"
            + " and c.destroyedAt >= :from and c.destroyedAt < :until order by c.number")
@NamedQuery(
    name = DisposalCertificate.FILES,
    query = "select c.fileId, c.id from DisposalCertificate c order by c.fileId")
public class DisposalCertificate extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :files}. */
  public static final String OF_FILES = "DisposalCertificate.ofFiles";

  /** Query: those of {@code :organisation}, the last first. */
  public static final String LAST = "DisposalCertificate.last";

  /** Query: those of {@code :organisation} between two instants, the first first. */
  public static final String BETWEEN = "DisposalCertificate.between";

  /** Query: every destroyed file, and which certificate says so. */
  public static final String FILES = "DisposalCertificate.files";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "certificate_number")
  private int number;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Column(name = "staff_number")
  private String staffNumber;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "kept_until")
  private LocalDate keptUntil;

  @Embedded private SaidBy saidBy;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  private String authority;
  private String destroyed;

  @Column(name = "backups_until")
  private LocalDate backupsUntil;

  @Column(name = "digest_before")
  private String digestBefore;

  private String digest;

  /** For the persistence provider. */
  protected DisposalCertificate() {}

  /**
   * @param disposal what is being destroyed; the certificate has its identifier
   * @param staffNumber whose file
   * @param last the one before in the organisation, or null
   * @param at when
   */
  public DisposalCertificate(
      Disposal disposal, String staffNumber, DisposalCertificate last, Instant at) {
    super(disposal.getId());
    organisationId = disposal.getOrganisationId();
    fileId = disposal.getFileId();
    superviseeId = disposal.getSuperviseeId();
    this.staffNumber = staffNumber;
    leftOn = disposal.getLeftOn();
    keptUntil = disposal.getKeptUntil();
    saidBy = new SaidBy(disposal);
    number = last == null ? 1 : last.number + 1;
    digestBefore = last == null ? CertificateColumns.NOTHING_BEFORE : last.digest;
    destroyedAt = at;
  }

  /**
   * Says on what authority, what was destroyed, and when the last backup with a key is gone.
   *
   * @param counts how much of each kind
   */
  public void say(String onAuthority, Map<String, Integer> counts, LocalDate backupsGone) {
    authority = onAuthority;
    destroyed =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", "));
    backupsUntil = backupsGone;
  }

  /** Keeps the digest of what stands in it. */
  public void seal() {
    digest = CertificateColumns.digest(columns());
  }

  private Map<String, Object> columns() {
    Map<String, Object> values = new LinkedHashMap<>();
    Object[] own = {
      getId(),
      organisationId,
      number,
      fileId,
      superviseeId,
      staffNumber,
      leftOn,
      keptUntil,
      saidBy.getProposedBy(),
      saidBy.getProposedAt(),
      saidBy.getApprovedBy(),
      saidBy.getApprovedAt(),
      saidBy.getCarriedOutBy(),
      destroyedAt,
      authority,
      destroyed,
      backupsUntil,
      digestBefore
    };
    for (int i = 0; i < own.length; i++) {
      values.put(CertificateColumns.DIGESTED.get(i), own[i]);
    }
    return values;
  }

  /** The place at which the document made of it is sealed, under the key of the disposal. */
  public String context() {
    return "disposal-certificate/" + getId();
  }

  /** How much of each kind was destroyed, as it was said. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String one : destroyed.split(", ")) {
      String[] words = one.split(" ");
      counts.put(words[0], Integer.valueOf(words[1]));
    }
    return counts;
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public int getNumber() {
    return number;
  }

  public String getFileId() {
    return fileId;
  }

  public String getSuperviseeId() {
    return superviseeId;
  }

  public String getStaffNumber() {
    return staffNumber;
  }

  public LocalDate getLeftOn() {
    return leftOn;
  }

  public LocalDate getKeptUntil() {
    return keptUntil;
  }

  /** Who said so, and when. */
  public SaidBy getSaidBy() {
    return saidBy;
  }

  public Instant getDestroyedAt() {
    return destroyedAt;
  }

  public String getAuthority() {
    return authority;
  }

  /** The last day on which a backup could still hold its key. */
  public LocalDate getBackupsUntil() {
    return backupsUntil;
  }

  public String getDigestBefore() {
    return digestBefore;
  }

  public String getDigest() {
    return digest;
  }
}
