-- Clears the reasons stated to read a file, and the file itself; called last. Who held it stays.
DROP PROCEDURE IF EXISTS destroy_file;

DELIMITER //
CREATE PROCEDURE destroy_file(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE purposes INT;
  CALL require_disposal(of_file);
  DELETE FROM access_window WHERE file_id = of_file;
  SET purposes = ROW_COUNT();
  DELETE FROM supervision_file WHERE id = of_file;
  SELECT 'file', ROW_COUNT() UNION ALL SELECT 'purpose', purposes;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_file TO ${app_ip}, ${app_local};
