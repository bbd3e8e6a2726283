package org.supervision.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Openness;
import org.supervision.domain.policy.TighterTerm;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * The personal supervision file of one person in an organisation. It holds their agreements,
 * sessions and records; its content is encrypted under a key of its own; it follows the worker when
 * they move.
 */
@Entity
@Table(name = "supervision_file")
@NamedQuery(
    name = SupervisionFile.OF,
    query = "select f from SupervisionFile f where f.superviseeId = :supervisee")
@NamedQuery(
    name = SupervisionFile.WITH_PERSON,
    query =
        "select new org.supervision.domain.file.PersonWithFile(p, f) from Person p"
            + " left join SupervisionFile f on f.superviseeId = p.id where p.id = :person")
@NamedQuery(
    name = SupervisionFile.BY_IDS,
    query = "select f from SupervisionFile f where f.id in :ids")
@NamedQuery(
    name = SupervisionFile.COVERED,
    query =
        "select new org.supervision.domain.file.FileOfPerson(f.id, p) from SupervisionFile f, Person p"
            + " where f.organisationId = :organisation and f.superviseeId = p.id and (:all = true"
            + " or f.id = :file or :posts = true and (exists (select h.id from Post h, Team t"
            + " where h.personId = p.id and t.id = h.teamId and (:team = '' or h.teamId = :team)"
            + " and (:role = '' or h.roleKey = :role)"
            + " and (:service = '' or t.serviceName = :service) and h.fromOn <= :until"
            + " and (h.untilOn is null or h.untilOn >= :from)) or not exists"
            + " (select k.id from Post k where k.personId = p.id))) order by p.staffNumber")
@NamedQuery(
    name = SupervisionFile.OF_LEAVERS,
    query =
        "select new org.supervision.domain.file.FileOfPerson(f.id, p) from SupervisionFile f, Person p"
            + " where p.organisationId = :organisation and p.leftOn is not null"
            + " and f.superviseeId = p.id order by p.leftOn, p.staffNumber")
public class SupervisionFile extends Identified implements FileSubject {

  private static final long serialVersionUID = 1L;

  /** Query: the file of {@code :supervisee}. */
  public static final String OF = "SupervisionFile.of";

  /** Query: {@code :person} with their file. */
  public static final String WITH_PERSON = "SupervisionFile.withPerson";

  /** Query: the files with the identifiers {@code :ids}. */
  public static final String BY_IDS = "SupervisionFile.byIds";

  /**
   * Query: {@code :file}, those of whoever is, was or is to be in {@code :team} or of whom no post
   * is known, or {@code :all} of {@code :organisation}.
   */
  public static final String COVERED = "SupervisionFile.covered";

  /** Query: the files of who left {@code :organisation}, or is known to, the first to go first. */
  public static final String OF_LEAVERS = "SupervisionFile.ofLeavers";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Embedded private TighterTerm tighter;

  /** For the persistence provider. */
  protected SupervisionFile() {}

  /**
   * @param organisationId where the person works
   * @param superviseeId whom it is about
   * @param openedAt when it was opened
   */
  public SupervisionFile(String organisationId, String superviseeId, Instant openedAt) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.superviseeId = superviseeId;
    this.openedAt = openedAt;
  }

  /**
   * They are supervised more often for a time, or not as long as was said. The last such time
   * stands here, so that every list reckons with it; all of them, with their reasons, are rows of
   * their own.
   *
   * @param term null where it is over for good, for nobody supervises them any more
   */
  public void moreOften(TighterTerm term) {
    tighter = term;
  }

  /** The last time for which they are, were or are to be supervised more often, or null. */
  public TighterTerm getTighter() {
    return tighter;
  }

  /** When it was opened. */
  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Whom it is about. */
  public String getSuperviseeId() {
    return superviseeId;
  }

  @Override
  public String subjectKind() {
    return "file";
  }

  @Override
  public String subjectId() {
    return getId();
  }

  @Override
  public String organisationId() {
    return organisationId;
  }

  @Override
  public String fileId() {
    return getId();
  }

  @Override
  public String superviseeId() {
    return superviseeId;
  }

  @Override
  public String relationshipId() {
    return null;
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }
}
