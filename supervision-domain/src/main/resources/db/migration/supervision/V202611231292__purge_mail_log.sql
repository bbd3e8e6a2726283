-- Takes away messages that were delivered or given up, and were written before an instant: neither those to anybody under a
-- hold nor those that lead to something of theirs. At most so many at a time.
DROP PROCEDURE IF EXISTS purge_mail_log;

ALTER TABLE outbox ADD KEY outbox_created (created_at);

DELIMITER //
CREATE PROCEDURE purge_mail_log(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN ended_before DATETIME(6),
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN at_most INT)
  SQL SECURITY DEFINER
BEGIN
  CALL begin_purge(of_organisation, ended_before, 90);
  CREATE TEMPORARY TABLE IF NOT EXISTS message_going (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    thing_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin) ENGINE = InnoDB;
  DELETE FROM message_going;
  INSERT INTO message_going
    SELECT m.id, SUBSTRING(m.path, LOCATE('/', m.path, 2) + 1, 36), m.session_id
      FROM outbox m JOIN person p ON p.id = m.person_id LEFT JOIN held_person h ON h.id = m.person_id
      WHERE m.created_at < ended_before AND (m.sent_at IS NOT NULL OR m.not_sent IS NOT NULL)
        AND p.organisation_id = of_organisation AND h.id IS NULL;
  DELETE g FROM message_going g JOIN supervision_file f ON f.id = g.thing_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN supervision_record r ON r.id = g.thing_id
    JOIN supervision_file f ON f.id = r.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN supervision_agreement a ON a.id = g.thing_id
    JOIN supervision_file f ON f.id = a.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN supervision_session s ON s.id = g.thing_id
    JOIN supervision_file f ON f.id = s.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN supervision_action a ON a.id = g.thing_id
    JOIN supervision_file f ON f.id = a.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN file_transfer t ON t.id = g.thing_id
    JOIN supervision_file f ON f.id = t.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN difficulty d ON d.id = g.thing_id
    JOIN supervision_file f ON f.id = d.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN deviation d ON d.id = g.thing_id
    JOIN supervision_file f ON f.id = d.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE g FROM message_going g JOIN supervision_session s ON s.id = g.session_id
    JOIN supervision_file f ON f.id = s.file_id JOIN held_person h ON h.id = f.supervisee_id;
  DELETE FROM outbox WHERE id IN (SELECT some.id FROM (SELECT g.id FROM message_going g LIMIT at_most) some);
  CALL note_purge(of_organisation, 'MAIL_LOG', before_that_day, kept_for, by_version, purging_at, ROW_COUNT());
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE purge_mail_log TO ${app_ip}, ${app_local};
