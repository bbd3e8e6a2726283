-- Clears what somebody asked about their own data, with what was left out of an answer; all of it closed by then.
DROP PROCEDURE IF EXISTS destroy_requests;

DELIMITER //
CREATE PROCEDURE destroy_requests(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  CALL require_disposal(of_file);
  DELETE FROM redaction WHERE request_id IN (SELECT id FROM data_request WHERE file_id = of_file);
  DELETE FROM request_step WHERE request_id IN (SELECT id FROM data_request WHERE file_id = of_file);
  DELETE FROM data_request WHERE file_id = of_file;
  SELECT 'request', ROW_COUNT();
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_requests TO ${app_ip}, ${app_local};
