package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * Keeps files whatever their date, until somebody lifts it (PRODUCT R4). Its review day ends
 * nothing: who forgets to justify it anew is told, and the files stay.
 */
@Entity
@Table(name = "hold")
@NamedQuery(
    name = Hold.STANDING,
    query =
        "select h from Hold h where h.organisationId = :organisation and h.liftedAt is null"
            + " order by h.reviewOn, h.id")
@NamedQuery(
    name = Hold.STANDING_ON,
    query =
        "select h from Hold h where h.organisationId = :organisation and h.liftedAt is null"
            + " and (h.fileId in :files"
            + " or h.scope <> org.supervision.domain.retention.HoldScope.FILE)"
            + " order by h.reviewOn, h.id")
@NamedQuery(
    name = Hold.LIFTED,
    query =
        "select h from Hold h where h.organisationId = :organisation and h.liftedAt is not null"
            + " order by h.liftedAt desc, h.id")
@NamedQuery(
    name = Hold.FILES_MATCHING,
    query =
        "select count(f.id) from SupervisionFile f where f.organisationId = :organisation"
            + " and (exists (select p.id from Post p, Team t where p.personId = f.superviseeId"
            + " and t.id = p.teamId and (:team = '' or p.teamId = :team)"
            + " and (:role = '' or p.roleKey = :role)"
            + " and (:service = '' or t.serviceName = :service) and p.fromOn <= :until"
            + " and (p.untilOn is null or p.untilOn >= :from)) or not exists"
            + " (select k.id from Post k where k.personId = f.superviseeId))")
@NamedQuery(
    name = Hold.FILES_OF_EVERYBODY,
    query = "select count(f.id) from SupervisionFile f where f.organisationId = :organisation")
public class Hold extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the holds of {@code :organisation} that keep files, the next review first. */
  public static final String STANDING = "Hold.standing";

  /** Query: those of them that are on one of {@code :files}, or on more than one file. */
  public static final String STANDING_ON = "Hold.standingOn";

  /** Query: those that do no more, the last lifted first. */
  public static final String LIFTED = "Hold.lifted";

  /**
   * Query: how many files of {@code :organisation} a hold covers on whoever held a post in {@code
   * :team}, as {@code :role}, in {@code :service}, each empty for any, between {@code :from} and
   * {@code :until}; those of whom no post is known included.
   */
  public static final String FILES_MATCHING = "Hold.filesMatching";

  /** Query: how many files {@code :organisation} has. */
  public static final String FILES_OF_EVERYBODY = "Hold.filesOfEverybody";

  @Column(name = "organisation_id")
  private String organisationId;

  @Enumerated(EnumType.STRING)
  private HoldScope scope;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "role_key")
  private String roleKey;

  @Column(name = "service_name")
  private String serviceName;

  @Column(name = "matching_from")
  private LocalDate matchingFrom;

  @Column(name = "matching_until")
  private LocalDate matchingUntil;

  private SealedText reason;
  private SealedText authority;

  @Column(name = "owner_id")
  private String ownerId;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  private SealedText justification;

  @Column(name = "justified_by")
  private String justifiedBy;

  @Column(name = "justified_at")
  private Instant justifiedAt;

  @Column(name = "lift_reason")
  private SealedText liftReason;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "request_id")
  private String requestId;

  /** For the persistence provider. */
  protected Hold() {}

  /**
   * @param organisationId whose files
   * @param scope what it covers
   * @param coveredId the file or the team; null for everybody
   */
  public Hold(String organisationId, HoldScope scope, String coveredId) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.scope = scope;
    fileId = scope == HoldScope.FILE ? coveredId : null;
    teamId = scope == HoldScope.TEAM ? coveredId : null;
  }

  /**
   * One on whoever held a post that an inquiry names.
   *
   * @throws HoldCoversNothing where nothing is named, or a period that ends before it begins
   */
  public Hold(String organisationId, PostCriteria posts) {
    this(organisationId, HoldScope.MATCHING, null);
    if (posts.isEmpty() || posts.isNever()) {
      throw new HoldCoversNothing();
    }
    teamId = posts.teamId();
    roleKey = posts.role();
    serviceName = posts.service();
    matchingFrom = posts.from();
    matchingUntil = posts.until();
  }

  /**
   * One on the file of somebody who asked about their own data. It says no reason of its own and
   * lasts until their request is closed.
   */
  public static Hold ofRequest(String organisationId, String fileId, String requestId) {
    Hold hold = new Hold(organisationId, HoldScope.FILE, fileId);
    hold.requestId = requestId;
    return hold;
  }

  /**
   * Lets it keep files from now on.
   *
   * @param why the reason, sealed; null where it is a request’s
   * @param onAuthority on what authority, sealed; null as well
   * @throws HoldReviewNotWithinYear where the day of its review is none within a year from {@code
   *     today}
   */
  public void set(SealedText why, SealedText onAuthority, LocalDate review, LocalDate today) {
    reason = why;
    authority = onAuthority;
    review(review, today);
  }

  /** Notes who answers for it, who set it, and when. */
  public void own(String owner, String by, Instant at) {
    ownerId = owner;
    setBy = by;
    setAt = at;
  }

  /**
   * It is still needed, and is looked at again on another day; throws as {@link #set}.
   *
   * @throws HoldIsLifted where it was lifted
   */
  public void justify(SealedText why, LocalDate review, LocalDate today) {
    requireStanding();
    justification = why;
    review(review, today);
  }

  /** Notes who justified it anew, and when. */
  public void justifiedBy(String by, Instant at) {
    justifiedBy = by;
    justifiedAt = at;
  }

  /** Somebody else answers for it from now on. */
  public void handTo(String owner) {
    ownerId = owner;
  }

  /**
   * It keeps nothing from now on.
   *
   * @throws HoldIsLifted where it was lifted before
   * @throws HoldLastsWithRequest where a request placed it
   */
  public void lift(SealedText why, String by, Instant at) {
    requireStanding();
    if (requestId != null) {
      throw new HoldLastsWithRequest();
    }
    liftReason = why;
    liftedBy = by;
    liftedAt = at;
  }

  /** The request that placed it was closed, and it keeps nothing from now on. */
  public void endWithRequest(String by, Instant at) {
    requireStanding();
    liftedBy = by;
    liftedAt = at;
  }

  /** Whether it keeps files. */
  public boolean isStanding() {
    return liftedAt == null;
  }

  /** Whether it is to be justified anew, today or since. */
  public boolean isReviewDue(LocalDate today) {
    return isStanding() && !reviewOn.isAfter(today);
  }

  /** The place at which one of its texts is sealed, under a key of its own. */
  public String context(String what) {
    return "hold/" + getId() + "/" + what;
  }

  private void review(LocalDate day, LocalDate today) {
    if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(1))) {
      throw new HoldReviewNotWithinYear();
    }
    reviewOn = day;
  }

  private void requireStanding() {
    if (!isStanding()) {
      throw new HoldIsLifted();
    }
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public HoldScope getScope() {
    return scope;
  }

  /** The one file that it covers, or null. */
  public String getFileId() {
    return fileId;
  }

  /** The posts whose holders' files it covers; null where it asks for none. */
  public PostCriteria getPosts() {
    return isOnPosts()
        ? new PostCriteria(teamId, roleKey, serviceName, matchingFrom, matchingUntil)
        : null;
  }

  /** Whether it covers files by the posts that people hold or held. */
  public boolean isOnPosts() {
    return scope == HoldScope.TEAM || scope == HoldScope.MATCHING;
  }

  /** The team whose files it covers, or null. */
  public String getTeamId() {
    return teamId;
  }

  public SealedText getReason() {
    return reason;
  }

  public SealedText getAuthority() {
    return authority;
  }

  /** Who answers for it. */
  public String getOwnerId() {
    return ownerId;
  }

  /** The day on which it is to be justified anew. */
  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public String getSetBy() {
    return setBy;
  }

  public Instant getSetAt() {
    return setAt;
  }

  /** Why it was still needed when somebody last looked, or null. */
  public SealedText getJustification() {
    return justification;
  }

  /** Who last justified it anew, or null. */
  public String getJustifiedBy() {
    return justifiedBy;
  }

  public Instant getJustifiedAt() {
    return justifiedAt;
  }

  /** Why it was lifted, or null. */
  public SealedText getLiftReason() {
    return liftReason;
  }

  /** Who lifted it, or null. */
  public String getLiftedBy() {
    return liftedBy;
  }

  public Instant getLiftedAt() {
    return liftedAt;
  }

  /** The request that it lasts with, or null. */
  public String getRequestId() {
    return requestId;
  }
}
