package org.supervision.domain.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What of a file a grant opens: kinds of content, of a range of days, with or without health. */
@Embeddable
public class GrantScope implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "covers_records")
  private boolean records;

  @Column(name = "covers_agreements")
  private boolean agreements;

  @Column(name = "covers_documents")
  private boolean documents;

  @Column(name = "covers_health")
  private boolean health;

  @Column(name = "about_from")
  private LocalDate from;

  @Column(name = "about_until")
  private LocalDate until;

  /** For the persistence provider. */
  protected GrantScope() {}

  /**
   * @param records whether it opens signed and closed records
   * @param agreements whether it opens signed agreements
   * @param documents whether it opens filed documents
   * @param from first day of the sessions that it opens
   * @param until last day of them
   * @throws GrantOpensNothing where it names no kind, or no day
   */
  public GrantScope(
      boolean records, boolean agreements, boolean documents, LocalDate from, LocalDate until) {
    if (!(records || agreements || documents) || until.isBefore(from)) {
      throw new GrantOpensNothing();
    }
    this.records = records;
    this.agreements = agreements;
    this.documents = documents;
    this.from = from;
    this.until = until;
  }

  /** The approver lets it reach health and welfare, or not (ACCESS 13). */
  void reachHealth(boolean reaches) {
    health = reaches;
  }

  /** The subject kinds that it opens. */
  public Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    if (records) {
      kinds.add("record");
    }
    if (agreements) {
      kinds.add("agreement");
    }
    if (documents) {
      kinds.add("document");
    }
    return kinds;
  }

  public boolean isRecords() {
    return records;
  }

  public boolean isAgreements() {
    return agreements;
  }

  public boolean isDocuments() {
    return documents;
  }

  public boolean isHealth() {
    return health;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }
}
