package org.supervision.domain.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.domain.shared.SealedText;

/**
 * One file of the HR system and what became of it. The file itself is personal data: it is kept
 * sealed while it may still be applied, and no longer.
 */
@Entity
@Table(name = "feed_run")
@NamedQuery(
    name = FeedRun.LISTED,
    query =
        "select r from FeedRun r where r.organisationId = :organisation"
            + " order by r.uploadedAt desc, r.id")
@NamedQuery(
    name = FeedRun.FORGOTTEN,
    query =
        "select r.id from FeedRun r where coalesce(r.begunAt, r.uploadedAt) < :before"
            + " and r.state in :states and r.feedText is not null")
@NamedQuery(
    name = FeedRun.ARRIVED,
    query = "select count(r.id) from FeedRun r where r.arrivalId = :arrival")
@NamedQuery(
    name = FeedRun.DUE,
    query =
        "select r.id from FeedRun r where r.state = :planned and r.effectiveAt <= :now"
            + " order by r.effectiveAt, r.id")
@NamedQuery(
    name = FeedRun.UNDOABLE,
    query = "select r.id from FeedRun r where r.endedAt < :before and r.beforeText is not null")
@NamedQuery(
    name = FeedRun.UNDER_WAY,
    query = "select count(r.id) from FeedRun r where r.applyingOrganisationId = :organisation")
@NamedQuery(
    name = FeedRun.REPORTED,
    query = "select r.id from FeedRun r where r.endedAt < :before and r.report is not null")
public class FeedRun extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the runs of {@code :organisation}, the latest first. */
  public static final String LISTED = "FeedRun.listed";

  /** Query: identifiers of those in {@code :states} that hold a file since {@code :before}. */
  public static final String FORGOTTEN = "FeedRun.forgotten";

  /** Query: how many came as {@code :arrival}: one or none. */
  public static final String ARRIVED = "FeedRun.arrived";

  /** Query: identifiers of those {@code :planned} whose day has come by {@code :now}, in order. */
  public static final String DUE = "FeedRun.due";

  /** Query: identifiers of those that ended before {@code :before} and could still be undone. */
  public static final String UNDOABLE = "FeedRun.undoable";

  /** Query: how many of {@code :organisation} are being applied: one or none. */
  public static final String UNDER_WAY = "FeedRun.underWay";

  /** Query: identifiers of those that ended before {@code :before} and hold a report. */
  public static final String REPORTED = "FeedRun.reported";

  /** What came later than this is no feed that came late, but a slip. */
  private static final Duration LATEST = Duration.ofDays(31);

  @Column(name = "organisation_id")
  private String organisationId;

  /** The organisation while it is applied, else null: unique, so that one runs at a time. */
  @Column(name = "applying_organisation_id")
  private String applyingOrganisationId;

  @Enumerated(EnumType.STRING)
  private FeedState state = FeedState.CHECKED;

  @Column(name = "uploaded_by_id")
  private String uploadedById;

  /** What tells a file that came by the watched folder from others, else null: unique. */
  @Column(name = "arrival_id")
  private String arrivalId;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "feed_text")
  private SealedText feedText;

  /** From when it takes effect; null for when it is decided on. */
  @Column(name = "effective_at")
  private Instant effectiveAt;

  @Column(name = "before_text")
  private SealedText beforeText;

  @Column(name = "undoes_id")
  private String undoesId;

  @Column(name = "asked_by_id")
  private String askedById;

  @Column(name = "confirmed_by_id")
  private String confirmedById;

  @Column(name = "seen_digest")
  private String seenDigest;

  @Column(name = "begun_at")
  private Instant begunAt;

  private int tries;

  @Column(name = "ended_at")
  private Instant endedAt;

  private Integer changes;
  private SealedText report;

  @Column(name = "stopped_by")
  private String stoppedBy;

  @Column(name = "stopped_at_line")
  private Integer stoppedAtLine;

  /** For the persistence provider. */
  protected FeedRun() {}

  /** A file that somebody uploaded; it changes nothing. */
  public FeedRun(String organisationId, String uploadedById, Instant at) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.uploadedById = uploadedById;
    this.uploadedAt = at;
  }

  /**
   * A file that came by the watched folder; it changes nothing.
   *
   * @param arrivalId what tells it from others, so that it is kept once
   */
  public static FeedRun arrived(String arrivalId, String organisationId, Instant at) {
    FeedRun run = new FeedRun(organisationId, null, at);
    run.arrivalId = arrivalId;
    return run;
  }

  /** What came is no feed that could be looked at: nothing of it is kept. */
  public void turnAway(RuleBroken why, Instant at) {
    require(FeedState.CHECKED);
    stoppedBy = why.key();
    stoppedAtLine = 0;
    end(FeedState.STOPPED, at);
  }

  /** Keeps the file, sealed in {@link #feedContext()}. */
  public void hold(SealedText file) {
    feedText = file;
  }

  /**
   * It takes effect from an instant, or, for null, from when it is decided on. One in the past is
   * of a feed that came late: the files that pass by it pass from then on (PRODUCT T2).
   */
  public void takeEffect(Instant from, Instant now) {
    require(FeedState.CHECKED);
    if (from != null && from.isBefore(now.minus(LATEST))) {
      throw new FeedDayIsPast();
    }
    effectiveAt = from;
  }

  /** It is what was known before another was applied, and takes that back. */
  public void undo(FeedRun applied) {
    undoesId = applied.getId();
  }

  /** Its day has come: it is applied. */
  public void comeDue(Instant at) {
    require(FeedState.PLANNED);
    begin(at);
  }

  /**
   * Somebody wants it applied, having seen what it would change.
   *
   * @param digest of what they saw
   * @param byTwo whether a second person has to confirm
   */
  public void ask(String personId, String digest, boolean byTwo, Instant at) {
    require(FeedState.CHECKED);
    askedById = personId;
    stoppedBy = null;
    seenDigest = digest;
    if (byTwo) {
      state = FeedState.WAITING;
    } else {
      begin(at);
    }
  }

  /**
   * A second person wants it too, having seen the same.
   *
   * @throws ChangedSinceAsked where it would change anything else by now
   */
  public void confirm(String personId, String digest, Instant at) {
    require(FeedState.WAITING);
    if (personId.equals(askedById)) {
      throw new FeedConfirmedByAnother();
    }
    if (!digest.equals(seenDigest)) {
      throw new ChangedSinceAsked();
    }
    confirmedById = personId;
    begin(at);
  }

  /** It is called off, or nobody applied it in time: the file is forgotten. */
  public void cancel(Instant at) {
    if (!state.isOpen()) {
      throw new FeedNotOpen();
    }
    end(FeedState.CANCELLED, at);
  }

  /**
   * Lets it be applied only if it would change what was seen.
   *
   * @throws PeopleHaveChanged where it would change anything else
   */
  public void requireSeen(String digest) {
    if (!digest.equals(seenDigest)) {
      throw new PeopleHaveChanged();
    }
  }

  /** It is tried again, after a server stopped on the way. */
  public void tryAgain() {
    require(FeedState.APPLYING);
    tries++;
  }

  /** It was applied, in the transaction that is under way: the file is forgotten. */
  public void applied(int howMany, SealedText whatChanged, Instant at) {
    require(FeedState.APPLYING);
    changes = howMany;
    report = whatChanged;
    end(FeedState.APPLIED, at);
  }

  /**
   * A rule refused it on the way and nothing was changed: the file is forgotten. One that was
   * decided on before its day, and would do something else by now, is looked at again.
   */
  public void stop(String rule, int line, Instant at) {
    require(FeedState.APPLYING);
    stoppedBy = rule;
    stoppedAtLine = line;
    if (effectiveAt != null && rule.equals(new PeopleHaveChanged().key())) {
      state = FeedState.CHECKED;
      applyingOrganisationId = null;
      askedById = null;
      confirmedById = null;
      seenDigest = null;
    } else {
      end(FeedState.STOPPED, at);
    }
  }

  /** Keeps what was known before it was applied, sealed in {@link #beforeContext()}. */
  public void keepBefore(SealedText known) {
    beforeText = known;
  }

  /** It was kept long enough: it is not undone any more. */
  public void forgetBefore() {
    beforeText = null;
  }

  /** What was known before it, sealed, or null. */
  public SealedText getBeforeText() {
    return beforeText;
  }

  /** What that is sealed in. */
  public String beforeContext() {
    return "feed/" + getId() + "/before";
  }

  /** From when it takes effect; null for when it is decided on. */
  public Instant getEffectiveAt() {
    return effectiveAt;
  }

  /** The run that it takes back, or null. */
  public String getUndoesId() {
    return undoesId;
  }

  /** The report was kept long enough. */
  public void forgetReport() {
    report = null;
  }

  /** What the file is sealed in. */
  public String feedContext() {
    return "feed/" + getId() + "/file";
  }

  /** What the report is sealed in. */
  public String reportContext() {
    return "feed/" + getId() + "/report";
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public FeedState getState() {
    return state;
  }

  /** Who uploaded it, or null where it came by the watched folder. */
  public String getUploadedById() {
    return uploadedById;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  /** The file, sealed, or null once it is forgotten. */
  public SealedText getFeedText() {
    return feedText;
  }

  /** Who wanted it applied, or null. */
  public String getAskedById() {
    return askedById;
  }

  /** Who decided on it last: the second person where there is one, who gains nothing by it. */
  public String getDecidedById() {
    return confirmedById == null ? askedById : confirmedById;
  }

  /** How often it was tried again. */
  public int getTries() {
    return tries;
  }

  /** When it was applied, stopped or called off, or null. */
  public Instant getEndedAt() {
    return endedAt;
  }

  /** How many changes were made, or null before it was applied. */
  public Integer getChanges() {
    return changes;
  }

  /** What was changed, sealed, or null. */
  public SealedText getReport() {
    return report;
  }

  /** The key of the rule that stopped it, or null. */
  public String getStoppedBy() {
    return stoppedBy;
  }

  /** The line at which it was stopped, 0 where it was none in particular, or null. */
  public Integer getStoppedAtLine() {
    return stoppedAtLine;
  }

  private void begin(Instant at) {
    if (effectiveAt != null && at.isBefore(effectiveAt)) {
      state = FeedState.PLANNED;
      return;
    }
    state = FeedState.APPLYING;
    applyingOrganisationId = organisationId;
    begunAt = at;
  }

  private void end(FeedState how, Instant at) {
    state = how;
    applyingOrganisationId = null;
    endedAt = at;
    feedText = null;
  }

  private void require(FeedState wanted) {
    if (state != wanted) {
      throw new FeedNotOpen();
    }
  }
}
