-- Clears what was not working between the two of a file, and deviations for it.
DROP PROCEDURE IF EXISTS destroy_difficulties;

DELIMITER //
CREATE PROCEDURE destroy_difficulties(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE difficulties INT;
  CALL require_disposal(of_file);
  DELETE FROM difficulty WHERE file_id = of_file;
  SET difficulties = ROW_COUNT();
  DELETE FROM deviation WHERE file_id = of_file;
  SELECT 'deviation', ROW_COUNT() UNION ALL SELECT 'difficulty', difficulties;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_difficulties TO ${app_ip}, ${app_local};
