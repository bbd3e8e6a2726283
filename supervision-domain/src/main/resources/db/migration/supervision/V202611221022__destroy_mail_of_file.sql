-- Clears messages that lead into a file, sent or queued; their addresses say where, and nothing else.
DROP PROCEDURE IF EXISTS destroy_mail;

DELIMITER //
CREATE PROCEDURE destroy_mail(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN

  CALL require_disposal(of_file);
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
