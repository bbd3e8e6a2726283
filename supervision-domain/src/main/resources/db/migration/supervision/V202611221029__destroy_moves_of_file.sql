-- Clears how a file was to pass on and what was handed over with it; who held it stays.
DROP PROCEDURE IF EXISTS destroy_moves;

DELIMITER //
CREATE PROCEDURE destroy_moves(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE notes INT;
  CALL require_disposal(of_file);
  DELETE FROM handover_note WHERE file_id = of_file;
  SET notes = ROW_COUNT();
  DELETE FROM relationship_ending WHERE file_id = of_file;
  DELETE FROM file_transfer WHERE file_id = of_file;
  SELECT 'move', ROW_COUNT() UNION ALL SELECT 'handover', notes;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_moves TO ${app_ip}, ${app_local};
