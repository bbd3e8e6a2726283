-- Clears the agreements of a file.
DROP PROCEDURE IF EXISTS destroy_agreements;

DELIMITER //
CREATE PROCEDURE destroy_agreements(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE clauses INT;
  CALL require_disposal(of_file);
  DELETE c FROM agreement_clause c JOIN supervision_agreement a ON a.id = c.agreement_id WHERE a.file_id = of_file;
  SET clauses = ROW_COUNT();
  DELETE FROM supervision_agreement WHERE file_id = of_file;
  SELECT 'agreement', ROW_COUNT() UNION ALL SELECT 'clause', clauses;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_agreements TO ${app_ip}, ${app_local};
