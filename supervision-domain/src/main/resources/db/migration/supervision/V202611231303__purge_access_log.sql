-- Takes from the access log what ended before an instant: what people did that belongs to no file, from their own chains, and
-- the log of a file once it was destroyed before that instant, up to the seal of the certificate that says so, which stays. A
-- chain goes from its beginning, and no further than the first row about anybody or anything under a hold; after which row it
-- begins now is kept, so that the rest can be verified. What no person did, in the organisation's chain, stays. At most so
-- many rows at a time.
DROP PROCEDURE IF EXISTS purge_access_log;

DELIMITER //
CREATE PROCEDURE purge_access_log(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN ended_before DATETIME(6),
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN at_most INT)
  SQL SECURITY DEFINER
BEGIN
  DECLARE chain CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE first_row BIGINT;
  DECLARE last_row BIGINT;
  DECLARE gone INT DEFAULT 0;
  DECLARE ended INT DEFAULT 0;
  DECLARE chains CURSOR FOR
    SELECT c.chain_id, l.seq FROM (
        SELECT p.id AS chain_id, p.id AS person_id FROM person p WHERE p.organisation_id = of_organisation
        UNION ALL
        SELECT d.file_id, d.supervisee_id FROM disposal_certificate d
          WHERE d.organisation_id = of_organisation AND d.destroyed_at < ended_before) c
      LEFT JOIN chain_start s ON s.chain_id = c.chain_id
      JOIN access_log l ON l.chain_id = c.chain_id AND l.seq = COALESCE(s.seq, 0) + 1
      LEFT JOIN held_person h ON h.id = c.person_id
      WHERE l.at < ended_before AND h.id IS NULL
      ORDER BY c.chain_id;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET ended = 1;

  CALL begin_purge(of_organisation, ended_before, 730);
  CREATE TEMPORARY TABLE IF NOT EXISTS held_thing (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY) ENGINE = InnoDB;
  DELETE FROM held_thing;
  INSERT INTO held_thing SELECT id FROM held_person;
  INSERT IGNORE INTO held_thing SELECT f.id FROM supervision_file f JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM supervision_record x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM supervision_agreement x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM supervision_session x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM supervision_action x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM file_transfer x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM difficulty x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM deviation x
    JOIN supervision_file f ON f.id = x.file_id JOIN held_person h ON h.id = f.supervisee_id;
  INSERT IGNORE INTO held_thing SELECT x.id FROM data_request x JOIN held_person h ON h.id = x.supervisee_id;
  OPEN chains;
  each_chain: LOOP
    FETCH chains INTO chain, first_row;
    IF ended = 1 OR gone >= at_most THEN
      LEAVE each_chain;
    END IF;
    SET last_row = first_row + at_most - gone - 1;
    SELECT COALESCE(MIN(l.seq) - 1, last_row) INTO last_row FROM access_log l
      LEFT JOIN held_person h ON h.id = l.supervisee_id LEFT JOIN held_thing t ON t.id = l.subject_id
      WHERE l.chain_id = chain AND l.seq BETWEEN first_row AND last_row
        AND (l.at >= ended_before OR h.id IS NOT NULL OR t.id IS NOT NULL
          OR (l.verb = 'SEAL' AND l.subject_kind = 'disposal'));
    SELECT MAX(seq) INTO last_row FROM access_log WHERE chain_id = chain AND seq <= last_row;
    IF last_row >= first_row THEN
      INSERT INTO chain_start (chain_id, organisation_id, seq, hash)
        SELECT l.chain_id, of_organisation, l.seq, l.hash FROM access_log l WHERE l.chain_id = chain AND l.seq = last_row
        ON DUPLICATE KEY UPDATE seq = VALUES(seq), hash = VALUES(hash);
      DELETE FROM access_log WHERE chain_id = chain AND seq <= last_row;
      SET gone = gone + ROW_COUNT();
    END IF;
  END LOOP;
  CLOSE chains;
  CALL note_purge(of_organisation, 'ACCESS_LOG', before_that_day, kept_for, by_version, purging_at, gone);
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE purge_access_log TO ${app_ip}, ${app_local};
