package org.supervision.domain.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.people.Post;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.retention.CopyOffer;
import org.supervision.domain.shared.Identified;

/**
 * Something asked that nobody has answered: a row of a view over what may wait, agreements that
 * wait for the organisation, leavers who wait for a copy, and requests about own data. Home asks
 * once for all of it, whatever waits, with who answers for the services above whom it is about.
 */
@Entity
@Table(name = "waiting_decision")
@NamedNativeQuery(
    name = WaitingDecision.WITH_LINES,
    query =
        "with recursive waiting (id, kind, again, about, asker, other, since) as ("
            + " select coalesce(z.file_id, w.id), w.kind, w.due_on is not null, coalesce(d.supervisee_id,"
            + " r.supervisee_id, s.supervisee_id, f.supervisee_id, z.supervisee_id),"
            + " w.asked_by_id, d.supervisor_id,"
            + " coalesce(d.asked_at, r.begun_at, s.starts_at, h.set_at, g.asked_at, q.uploaded_at,"
            + " z.kept_until)"
            + " from waiting_decision w left join deviation d on d.id = w.id"
            + " left join supervision_record r on r.id = w.id"
            + " left join supervision_session s on s.id = w.id"
            + " left join supervisory_relationship c"
            + " on c.id = coalesce(r.relationship_id, s.relationship_id)"
            + " left join hold h on h.id = w.id left join supervision_file f on f.id = h.file_id"
            + " left join access_grant g on g.id = w.id left join feed_run q on q.id = w.id"
            + " left join disposal z on z.id = w.id and w.kind = 'DISPOSAL'"
            + " where w.organisation_id = ?1 and w.asked_by_id <> ?2 and w.kind <> 'REVIEW'"
            + " and (w.due_on is null or w.due_on <= ?3)"
            + " and (d.state is null or d.state <> 'ASKED' or d.from_at is null or d.from_at > ?4)"
            + " and (s.id is null or c.kind = 'LINE_MANAGEMENT')"
            + " and (r.id is null or c.closed_at is null"
            + " and exists (select 1 from person n left join absence b on b.person_id = n.id"
            + " where n.id = r.author_id and (n.left_on < ?3 or b.from_on + interval 28 day <= ?3"
            + " and (b.last_on is null or b.last_on >= ?3))))"
            + " and not exists (select 1 from granted_file o"
            + " where o.grant_id = w.id and o.supervisee_id = ?2)"
            + " union all select distinct '', w.kind, 0, null, '', null, null from waiting_decision w"
            + " where w.organisation_id = ?1 and w.kind = 'REVIEW'"
            + " union all select a.id, 'AGREEMENT', 0, a.supervisee_id, a.supervisor_id, null,"
            + " a.drafted_at from supervision_agreement a"
            + " join supervisory_relationship c on c.id = a.relationship_id"
            + " where a.organisation_id = ?1 and a.state = 'PAIR_SIGNED'"
            + " and (c.until_at is null or c.until_at > ?4)"
            + " union all select f.id, 'COPIES', 0, p.id, '', null, p.left_on from person p"
            + " join supervision_file f on f.supervisee_id = p.id"
            + " where p.organisation_id = ?1 and p.left_on >= ?3 and p.left_on - interval "
            + CopyOffer.DAYS_BEFORE
            + " day <= ?3 and not exists (select 1 from copy_offer o"
            + " where o.person_id = p.id and o.last_on = p.left_on)"
            + " union all select e.id, 'REQUEST', 0, e.supervisee_id, '', null, e.due_on"
            + " from data_request e where e.organisation_id = ?1 and e.closed_on is null"
            + " and e.stopped_on is null and e.delivered_on is null and e.due_on - interval "
            + DataRequest.SOON
            + " day <= ?3),"
            + " line (person_id, manager_id, step) as ("
            + " select l.person_id, l.manager_id, 1 from line_management l"
            + " join (select distinct about from waiting) w on w.about = l.person_id"
            + " where l.from_at <= ?4 and (l.until_at is null or l.until_at > ?4)"
            + " union all select line.person_id, l.manager_id, line.step + 1"
            + " from line_management l join line on l.person_id = line.manager_id"
            + " where l.from_at <= ?4 and (l.until_at is null or l.until_at > ?4)"
            + " and line.step < 10),"
            + " above (person_id, manager_id, step) as ("
            + " select line.person_id, line.manager_id, min(line.step) from line"
            + " join post p on p.person_id = line.manager_id and p.management_level >= "
            + Post.SERVICE_MANAGER
            + " and p.from_on <= ?3 and (p.until_on is null or p.until_on >= ?3)"
            + " group by line.person_id, line.manager_id)"
            + " select w.id, w.kind, w.again, w.about, w.asker, w.other,"
            + " concat(p.given_name, ' ', p.family_name), concat(k.given_name, ' ', k.family_name),"
            + " above.manager_id, above.step from waiting w left join person p on p.id = w.about"
            + " left join person k on k.id = w.asker"
            + " left join above on above.person_id = w.about"
            + " order by w.since is null, w.since, w.id, above.step")
public class WaitingDecision extends Identified {

  private static final long serialVersionUID = 1L;

  /**
   * Query: what waits in organisation {@code ?1} by the day {@code ?3} and the UTC date-time {@code
   * ?4} and was not asked by person {@code ?2}, the oldest first: identifier (of a disposal its
   * file), kind, whether it is to be looked at again or done by now, whom it is about, who asked,
   * who else has a part in it, the names of the first two, and, a row for each who answers for a
   * service above whom it is about, nearest first, that person and how many steps they are above.
   */
  public static final String WITH_LINES = "WaitingDecision.withLines";

  /** What is to be decided. */
  public enum Kind {
    /** A breach of an allocation rule, asked for or to be looked at again (PRODUCT W3). */
    DEVIATION,
    /** A request for access (ACCESS 15). */
    GRANT,
    /** A feed that would end many employments. */
    FEED,
    /** A draft that its author cannot finish (PRODUCT T6). */
    DRAFT,
    /** A record that its author left before it was signed (PRODUCT T6). */
    UNSIGNED,
    /** A feed that came by itself, or would do something else than was decided on. */
    ARRIVAL,
    /** Supervision that was called off again and again (PRODUCT F5). */
    CANCELLED,
    /** A hold on files whose review day has come (PRODUCT R4). */
    HOLD,
    /** A file that somebody proposes to destroy, or that may be destroyed now (PRODUCT R3). */
    DISPOSAL,
    /** Files whose time is over and of whom nobody has said anything: once, however many. */
    REVIEW,
    /** Somebody leaves, and nobody has offered them a copy of their file (PRODUCT P8). */
    COPIES,
    /** What somebody asked about their own data, due soon or overdue: to all HR. */
    REQUEST,
    /** An agreement that waits for the organisation’s signature (PRODUCT A2). */
    AGREEMENT
  }

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "asked_by_id")
  private String askedById;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** For the persistence provider. */
  protected WaitingDecision() {}
}
