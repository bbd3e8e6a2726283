-- Clears the sessions of a file, which calendars then no longer show, what was prepared and which times were proposed for
-- them, and for how long they were to be more often.
DROP PROCEDURE IF EXISTS destroy_sessions;

DELIMITER //
CREATE PROCEDURE destroy_sessions(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN
  DECLARE prepared INT;
  DECLARE tighter INT;
  DECLARE proposed INT;
  CALL require_disposal(of_file);
  DELETE x FROM preparation_part x JOIN preparation p ON p.id = x.preparation_id WHERE p.file_id = of_file;
  SET prepared = ROW_COUNT();
  DELETE FROM preparation WHERE file_id = of_file;
  DELETE FROM agenda_item WHERE file_id = of_file;
  SET prepared = prepared + ROW_COUNT();
  DELETE FROM tighter_frequency WHERE file_id = of_file;
  SET tighter = ROW_COUNT();
  DELETE FROM time_proposal WHERE file_id = of_file;
  SET proposed = ROW_COUNT();
  DELETE FROM supervision_session WHERE file_id = of_file;
  SELECT 'session', ROW_COUNT() UNION ALL SELECT 'prepared', prepared UNION ALL SELECT 'tighter', tighter
    UNION ALL SELECT 'proposed', proposed;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_sessions TO ${app_ip}, ${app_local};
