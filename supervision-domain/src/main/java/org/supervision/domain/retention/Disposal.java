package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * A file whose time is over, before HR (PRODUCT R3): one proposes, another approves, both can stop
 * it for a time, and then somebody has it destroyed. What is said of it rests on the day that its
 * time was over by then: where another day comes out, it falls. There is one for a file, ever.
 */
@Entity
@Table(name = "disposal")
@NamedQuery(name = Disposal.OF_FILE, query = "select d from Disposal d where d.fileId = :file")
@NamedQuery(
    name = Disposal.IN,
    query =
        "select d from Disposal d where d.organisationId = :organisation and d.state in :states"
            + " order by d.keptUntil, d.id")
@NamedQuery(name = Disposal.OF_FILES, query = "select d from Disposal d where d.fileId in :files")
@NamedQuery(
    name = Disposal.BEGUN,
    query =
        "select d.fileId from Disposal d where d.state ="
            + " org.supervision.domain.retention.DisposalState.EXECUTING and d.begunAt < :before")
@NamedQuery(
    name = Disposal.TO_LOOK_AT,
    query =
        "select new org.supervision.domain.file.FileOfPerson(f.id, p) from SupervisionFile f, Person p"
            + " where f.superviseeId = p.id and f.id > :after and (p.leftOn <= :left"
            + " or exists (select d.id from Disposal d where d.fileId = f.id)) order by f.id")
public class Disposal extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: that of {@code :file}. */
  public static final String OF_FILE = "Disposal.ofFile";

  /** Query: those of {@code :organisation} that are at one of {@code :states}. */
  public static final String IN = "Disposal.in";

  /** Query: those of {@code :files}. */
  public static final String OF_FILES = "Disposal.ofFiles";

  /**
   * Query: the files that somebody had destroyed before {@code :before}, and that still are there.
   */
  public static final String BEGUN = "Disposal.begun";

  /**
   * Query: the files, by identifier, beginning after {@code :after}, of who left by {@code :left},
   * and those that are before HR already.
   */
  public static final String TO_LOOK_AT = "Disposal.toLookAt";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Enumerated(EnumType.STRING)
  private DisposalState state;

  @Column(name = "found_on")
  private LocalDate foundOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "kept_until")
  private LocalDate keptUntil;

  @Column(name = "looked_by")
  private String lookedBy;

  @Embedded private Proposal proposal;
  @Embedded private Approval approval;
  @Embedded private Fall fall;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  /** For the persistence provider. */
  protected Disposal() {}

  /**
   * @param organisationId whose file
   * @param superviseeId whom it is about
   * @param over until when it was kept, and since when they have left
   * @param foundOn the day on which it was put into review
   */
  public Disposal(
      String organisationId,
      String fileId,
      String superviseeId,
      KeptUntil over,
      LocalDate foundOn) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.fileId = fileId;
    this.superviseeId = superviseeId;
    this.foundOn = foundOn;
    state = DisposalState.REVIEW;
    leftOn = over.since();
    keptUntil = over.until();
  }

  /**
   * Takes the day that comes out now. Where it is another, what was said of it falls; where its
   * time is not over, it is before HR no more, until it is.
   *
   * @return whether anything changed
   */
  public boolean follow(KeptUntil now, LocalDate today, Instant at) {
    boolean due = now.isOver(today);
    boolean same = due && keptUntil.equals(now.until());
    if (state == DisposalState.DONE || due && same && state != DisposalState.NOT_DUE) {
      return false;
    }
    if (!due && state == DisposalState.NOT_DUE) {
      return false;
    }
    if (due) {
      leftOn = now.since();
      keptUntil = now.until();
    }
    fall(new Fall(FellBecause.DATE, at));
    state = due ? DisposalState.REVIEW : DisposalState.NOT_DUE;
    return true;
  }

  /** A hold covers it: what was said of it falls. */
  public void hold(Instant at) {
    if (state.isOpen()) {
      fall(new Fall(FellBecause.HOLD, at));
    }
  }

  /** Somebody opened the facts of the file. */
  public void lookInto(String personId) {
    lookedBy = personId;
  }

  /**
   * Somebody who opened the facts proposes to destroy it.
   *
   * @throws DisposalIsElsewhere where it was proposed already
   * @throws FactsNotOpened where they did not open the facts
   */
  public void propose(String by, SealedText why, Instant at) {
    require(DisposalState.REVIEW);
    requireLookedInto(by);
    proposal = new Proposal(by, why, at);
    fall = null;
    lookedBy = null;
    state = DisposalState.PROPOSED;
  }

  /**
   * A second person who opened the facts approves; throws as {@link #propose}.
   *
   * @param waitsUntil the last day on which it is not carried out
   * @throws DisposalNeedsTwo where the same one proposed it
   */
  public void approve(String by, LocalDate waitsUntil, Instant at) {
    require(DisposalState.PROPOSED);
    if (by.equals(proposal.getBy())) {
      throw new DisposalNeedsTwo();
    }
    requireLookedInto(by);
    approval = new Approval(by, at, waitsUntil);
    state = DisposalState.APPROVED;
  }

  /**
   * Somebody stops what was proposed or approved.
   *
   * @throws DisposalIsElsewhere where there is nothing to stop
   */
  public void stop(String by, SealedText why, Instant at) {
    if (state != DisposalState.PROPOSED && state != DisposalState.APPROVED) {
      throw new DisposalIsElsewhere();
    }
    fall(new Fall(by, why, at));
  }

  /**
   * Somebody has it carried out; from then on it is destroyed, by whichever server.
   *
   * @throws DisposalIsElsewhere where nobody approved it
   * @throws DisposalStillWaits within the waiting period
   */
  public void begin(String by, LocalDate today, Instant at) {
    require(DisposalState.APPROVED);
    if (!today.isAfter(approval.getWaitsUntil())) {
      throw new DisposalStillWaits();
    }
    begunBy = by;
    begunAt = at;
    state = DisposalState.EXECUTING;
  }

  /** It is destroyed. */
  public void done() {
    require(DisposalState.EXECUTING);
    state = DisposalState.DONE;
  }

  /** The place at which one of its texts is sealed, under a key of its own. */
  public String context(String what) {
    return "disposal/" + getId() + "/" + what;
  }

  private void fall(Fall because) {
    if (state != DisposalState.REVIEW) {
      fall = because;
    }
    proposal = null;
    approval = null;
    begunBy = null;
    begunAt = null;
    lookedBy = null;
    state = DisposalState.REVIEW;
  }

  private void require(DisposalState wanted) {
    if (state != wanted) {
      throw new DisposalIsElsewhere();
    }
  }

  private void requireLookedInto(String by) {
    if (!by.equals(lookedBy)) {
      throw new FactsNotOpened();
    }
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public String getFileId() {
    return fileId;
  }

  public String getSuperviseeId() {
    return superviseeId;
  }

  public DisposalState getState() {
    return state;
  }

  /** The day on which it was put into review first. */
  public LocalDate getFoundOn() {
    return foundOn;
  }

  /** The last day in the authority that its time was reckoned from. */
  public LocalDate getLeftOn() {
    return leftOn;
  }

  /** The last day on which it was kept, by which all that is said of it stands or falls. */
  public LocalDate getKeptUntil() {
    return keptUntil;
  }

  /** Whether somebody opened the facts for the step that comes next. */
  public boolean isLookedIntoBy(String personId) {
    return personId.equals(lookedBy);
  }

  /** Whether the step that comes next is to be proposed or approved, and theirs as it stands. */
  public boolean isReviewedBy(String personId) {
    boolean looking = state == DisposalState.REVIEW || state == DisposalState.PROPOSED;
    return looking && isLookedIntoBy(personId);
  }

  /** Who proposes, or null. */
  public Proposal getProposal() {
    return proposal;
  }

  /** Who approved, or null. */
  public Approval getApproval() {
    return approval;
  }

  /** Who had it carried out, or null. */
  public String getBegunBy() {
    return begunBy;
  }

  /** Why what was said before counts no more, or null. */
  public Fall getFall() {
    return fall;
  }
}
