-- Clears the records of a file: every version, and all that they are made of; what was disputed in them, too.
DROP PROCEDURE IF EXISTS destroy_records;

DELIMITER //
CREATE PROCEDURE destroy_records(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE versions INT;
  DECLARE parts INT;
  CALL require_disposal(of_file);
  DELETE v FROM record_version v JOIN supervision_record r ON r.id = v.record_id WHERE r.file_id = of_file;
  SET versions = ROW_COUNT();
  DELETE x FROM late_statement x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = ROW_COUNT();
  DELETE x FROM reopening x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE x FROM dispute x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE x FROM disagreement x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE x FROM amendment x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE x FROM decision x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE x FROM record_section x JOIN supervision_record r ON r.id = x.record_id WHERE r.file_id = of_file;
  SET parts = parts + ROW_COUNT();
  DELETE FROM supervision_record WHERE file_id = of_file;
  SELECT 'record', ROW_COUNT() UNION ALL SELECT 'version', versions UNION ALL SELECT 'part', parts;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_records TO ${app_ip}, ${app_local};
