package org.supervision.ejb.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

  static ServicePair of(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new ServicePair(
        new SupervisedPair(
            row.getString("relationship_id"),
            kind == null ? null : RelationshipKind.valueOf(kind),
            FactRows.instant(row, "from_at"),
            FactRows.instant(row, "until_at"),
            row.getString("file_id"),
            row.getString("supervisee_id"),
            row.getString("given_name"),
            row.getString("family_name"),
            row.getString("supervisor_id"),
            row.getString("supervisor_given_name"),
            row.getString("supervisor_family_name"),
            row.getString("title"),
            row.getString("role_key"),
            row.getString("career_stage"),
            day(row, "stage_from"),
            row.getBoolean("supervised_here"),
            row.getString("team_key"),
            row.getString("team_name"),
            day(row, "registration_renewal"),
            day(row, "training_due"),
            day(row, "observation_due"),
            row.getInt("management_level"),
            row.getObject("tighter_weeks", Integer.class),
            day(row, "tighter_from_on"),
            day(row, "tighter_last_on")),
        row.getString("service_name"),
        day(row, "review_on"),
        row.getString("agreement_id"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
