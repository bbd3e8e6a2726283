-- Clears messages that lead into a file, and that somebody was reminded of it; neither says more than where.
DROP PROCEDURE IF EXISTS destroy_mail;

DELIMITER //
CREATE PROCEDURE destroy_mail(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  CALL require_disposal(of_file);
  DELETE FROM reminder WHERE subject_id IN (
      SELECT id FROM supervision_session WHERE file_id = of_file
      UNION SELECT id FROM supervision_agreement WHERE file_id = of_file
      UNION SELECT id FROM supervision_action WHERE file_id = of_file
      UNION SELECT r.id FROM supervisory_relationship r
        JOIN supervision_file f ON f.supervisee_id = r.supervisee_id WHERE f.id = of_file);
  DELETE FROM outbox WHERE session_id IN (SELECT id FROM supervision_session WHERE file_id = of_file)
    OR SUBSTRING(path, LOCATE('/', path, 2) + 1, 36) IN (
      SELECT of_file
      UNION SELECT id FROM supervision_record WHERE file_id = of_file
      UNION SELECT id FROM supervision_agreement WHERE file_id = of_file
      UNION SELECT id FROM supervision_session WHERE file_id = of_file
      UNION SELECT id FROM supervision_action WHERE file_id = of_file
      UNION SELECT id FROM file_transfer WHERE file_id = of_file
      UNION SELECT id FROM difficulty WHERE file_id = of_file
      UNION SELECT id FROM deviation WHERE file_id = of_file);
  SELECT 'mail', ROW_COUNT();
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_mail TO ${app_ip}, ${app_local};
