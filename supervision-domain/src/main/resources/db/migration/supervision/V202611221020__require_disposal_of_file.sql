-- Refuses where a file does not stand at being destroyed with two people on it, or where any hold covers it. What clears
-- a part of a file calls it first; the product cannot call it.
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
      AND (h.scope = 'EVERYBODY' OR h.file_id = of_file
        OR (h.scope = 'TEAM' AND (EXISTS (SELECT 1 FROM post p WHERE p.person_id = d.supervisee_id AND p.team_id = h.team_id)
          OR NOT EXISTS (SELECT 1 FROM post p WHERE p.person_id = d.supervisee_id))))
    FOR SHARE;
  IF found > 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A hold covers this file';
  END IF;
END//
DELIMITER ;
