-- Clears the documents that were made of a file's records.
DROP PROCEDURE IF EXISTS destroy_printed_records;

DELIMITER //
CREATE PROCEDURE destroy_printed_records(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN

  CALL require_disposal(of_file);
  DELETE p FROM record_pdf p JOIN supervision_record r ON r.id = p.record_id WHERE r.file_id = of_file;
  SELECT 'printed', ROW_COUNT();
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_printed_records TO ${app_ip}, ${app_local};
