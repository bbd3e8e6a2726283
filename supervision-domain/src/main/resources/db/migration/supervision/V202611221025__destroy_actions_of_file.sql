-- Clears the actions of a file and every step on them.
DROP PROCEDURE IF EXISTS destroy_actions;

DELIMITER //
CREATE PROCEDURE destroy_actions(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE steps INT;
  CALL require_disposal(of_file);
  DELETE s FROM action_step s JOIN supervision_action a ON a.id = s.action_id WHERE a.file_id = of_file;
  SET steps = ROW_COUNT();
  DELETE FROM supervision_action WHERE file_id = of_file;
  SELECT 'action', ROW_COUNT() UNION ALL SELECT 'step', steps;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_actions TO ${app_ip}, ${app_local};
