-- Refuses where a file does not stand at being destroyed with two people on it, or where any hold covers it. A hold of
-- another sort than these is one that this database cannot read: it covers every file. So does one that asks for posts,
-- of whoever has none that is known.
DROP PROCEDURE IF EXISTS require_disposal;

DELIMITER //
CREATE PROCEDURE require_disposal(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE found INT;
  SELECT COUNT(*) INTO found FROM disposal
    WHERE file_id = of_file AND state = 'EXECUTING' AND proposed_by <> approved_by AND begun_by IS NOT NULL
    FOR SHARE;
  IF found = 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Nobody approved that this file is destroyed';
  END IF;
  SELECT COUNT(*) INTO found FROM hold h JOIN disposal d ON d.organisation_id = h.organisation_id
    WHERE d.file_id = of_file AND h.lifted_at IS NULL
      AND (h.scope NOT IN ('FILE', 'TEAM', 'MATCHING') OR h.file_id = of_file
        OR (h.scope IN ('TEAM', 'MATCHING')
          AND (NOT EXISTS (SELECT 1 FROM post p WHERE p.person_id = d.supervisee_id)
            OR EXISTS (SELECT 1 FROM post p JOIN team t ON t.id = p.team_id WHERE p.person_id = d.supervisee_id
              AND (h.team_id IS NULL OR p.team_id = h.team_id)
              AND (h.role_key IS NULL OR p.role_key = h.role_key)
              AND (h.service_name IS NULL OR t.service_name = h.service_name)
              AND (h.matching_until IS NULL OR p.from_on <= h.matching_until)
              AND (h.matching_from IS NULL OR p.until_on IS NULL OR p.until_on >= h.matching_from)))))
    FOR SHARE;
  IF found > 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A hold covers this file';
  END IF;
END//
DELIMITER ;
