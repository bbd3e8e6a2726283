package org.supervision.ejb.monitoring;

import java.sql.SQLException;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.RelationshipKind;

/**
 * Everybody of an organisation who is supervised at an instant, once for each relationship, and who
 * is to be supervised here and has nobody; by service, team and name.
 */
final class PairRow {

  /** Takes an instant twice, the organisation, and the day twice. */
  static final String WITHIN =
      "SELECT r.id AS relationship_id, r.kind, r.from_at, r.until_at, f.id AS file_id,"
          + " e.id AS supervisee_id, e.given_name, e.family_name, s.id AS supervisor_id,"
          + " s.given_name AS supervisor_given_name, s.family_name AS supervisor_family_name,"
          + " p.title, p.role_key, p.career_stage, p.stage_from, p.supervised_here, t.team_key,"
          + " t.name AS team_name, t.service_name, e.registration_renewal, e.training_due,"
          + " e.observation_due, p.management_level, f.tighter_weeks, f.tighter_from_on,"
          + " f.tighter_last_on, a.review_on, a.id AS agreement_id FROM post p"
          + " JOIN person e ON e.id = p.person_id JOIN team t ON t.id = p.team_id"
          + " LEFT JOIN supervision_file f ON f.supervisee_id = p.person_id"
          + " LEFT JOIN supervisory_relationship r ON r.supervisee_id = p.person_id"
          + " AND r.from_at <= ? AND (r.until_at IS NULL OR r.until_at > ?)"
          + " LEFT JOIN person s ON s.id = r.supervisor_id"
          + " LEFT JOIN supervision_agreement a ON a.relationship_id = r.id AND a.state = 'SIGNED'"
          + " WHERE e.organisation_id = ? AND p.from_on <= ?"
          + " AND (p.until_on IS NULL OR p.until_on >= ?)"
          + " AND (r.id IS NOT NULL OR p.supervised_here)"
          + " ORDER BY t.service_name, t.name, e.given_name, e.family_name, r.id, p.from_on DESC";

  private PairRow() {}

  static ServicePair of(FactRow row) throws SQLException {
    return new ServicePair(
        new SupervisedPair(
            row.text("relationship_id"),
            row.oneOf(RelationshipKind.class, "kind"),
            row.instant("from_at"),
            row.instant("until_at"),
            row.text("file_id"),
            row.text("supervisee_id"),
            row.text("given_name"),
            row.text("family_name"),
            row.text("supervisor_id"),
            row.text("supervisor_given_name"),
            row.text("supervisor_family_name"),
            row.text("title"),
            row.text("role_key"),
            row.text("career_stage"),
            row.day("stage_from"),
            row.is("supervised_here"),
            row.text("team_key"),
            row.text("team_name"),
            row.day("registration_renewal"),
            row.day("training_due"),
            row.day("observation_due"),
            row.number("management_level"),
            row.numberOrNull("tighter_weeks"),
            row.day("tighter_from_on"),
            row.day("tighter_last_on")),
        row.text("service_name"),
        row.day("review_on"),
        row.text("agreement_id"));
  }
}
