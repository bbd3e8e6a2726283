-- Clears what was signed in a file and the confirmations for it.
DROP PROCEDURE IF EXISTS destroy_signatures;

DELIMITER //
CREATE PROCEDURE destroy_signatures(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE signatures INT;
  CALL require_disposal(of_file);
  DELETE c FROM signing_challenge c JOIN supervision_record r ON r.id = c.subject_id WHERE r.file_id = of_file;
  DELETE c FROM signing_challenge c JOIN supervision_agreement a ON a.id = c.subject_id WHERE a.file_id = of_file;
  DELETE s FROM signature s JOIN supervision_record r ON r.id = s.subject_id WHERE r.file_id = of_file;
  SET signatures = ROW_COUNT();
  DELETE s FROM signature s JOIN supervision_agreement a ON a.id = s.subject_id WHERE a.file_id = of_file;
  SELECT 'signature', signatures + ROW_COUNT();
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_signatures TO ${app_ip}, ${app_local};
