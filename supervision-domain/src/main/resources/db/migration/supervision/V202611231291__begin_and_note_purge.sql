-- What each purge begins with: one at a time in an organisation, nothing below the least that any policy may say, and who
-- is under a hold, as it is now. A hold of a sort that this database does not know, or on a file that it does not know,
-- covers everybody, as does one that asks for posts of whoever has none that is known. The product cannot call it.
DROP PROCEDURE IF EXISTS begin_purge;
-- What each purge ends with: the row that says so. The product cannot call it.
DROP PROCEDURE IF EXISTS note_purge;

DELIMITER //
CREATE PROCEDURE begin_purge(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN ended_before DATETIME(6),
  IN least_days INT)
  SQL SECURITY DEFINER
BEGIN
  DECLARE found CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE standing INT;
  SELECT id INTO found FROM organisation WHERE id = of_organisation FOR UPDATE;
  IF found IS NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Nobody keeps anything under this name';
  END IF;
  -- By the database's own clock, whatever the product's says.
  IF ended_before > UTC_TIMESTAMP(6) - INTERVAL least_days DAY THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This is kept for longer by every policy';
  END IF;
  -- One that is being set just then is waited for.
  SELECT COUNT(*) INTO standing FROM hold WHERE organisation_id = of_organisation AND lifted_at IS NULL FOR UPDATE;

  CREATE TEMPORARY TABLE IF NOT EXISTS held_person (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY) ENGINE = InnoDB;
  DELETE FROM held_person;
  INSERT INTO held_person
    SELECT p.id FROM person p WHERE p.organisation_id = of_organisation AND EXISTS (
      SELECT 1 FROM hold h WHERE h.organisation_id = of_organisation AND h.lifted_at IS NULL
        AND (h.scope NOT IN ('FILE', 'TEAM', 'MATCHING')
          OR (h.scope = 'FILE'
            AND (h.file_id IN (SELECT f.id FROM supervision_file f WHERE f.supervisee_id = p.id)
              OR h.file_id IN (SELECT d.file_id FROM disposal d WHERE d.supervisee_id = p.id)
              OR NOT EXISTS (SELECT 1 FROM supervision_file f WHERE f.id = h.file_id)
                AND NOT EXISTS (SELECT 1 FROM disposal d WHERE d.file_id = h.file_id)))
          OR (h.scope IN ('TEAM', 'MATCHING')
            AND (NOT EXISTS (SELECT 1 FROM post o WHERE o.person_id = p.id)
              OR EXISTS (SELECT 1 FROM post o JOIN team t ON t.id = o.team_id WHERE o.person_id = p.id
                AND (h.team_id IS NULL OR o.team_id = h.team_id)
                AND (h.role_key IS NULL OR o.role_key = h.role_key)
                AND (h.service_name IS NULL OR t.service_name = h.service_name)
                AND (h.matching_until IS NULL OR o.from_on <= h.matching_until)
                AND (h.matching_from IS NULL OR o.until_on IS NULL OR o.until_on >= h.matching_from))))));
END//

CREATE PROCEDURE note_purge(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN of_class VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN gone INT)
  SQL SECURITY DEFINER
BEGIN
  IF gone > 0 THEN
    INSERT INTO purge_note (id, version, organisation_id, kept_class, before_day, period, policy_version, purged_at, how_many)
      VALUES (UUID(), 1, of_organisation, of_class, before_that_day, kept_for, by_version, purging_at, gone);
  END IF;
  SELECT gone;
END//
DELIMITER ;
