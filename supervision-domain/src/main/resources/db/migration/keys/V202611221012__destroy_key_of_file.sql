-- Takes one file's key away for good, and never without writing down that it did. The product may call it and has no
-- other way to change or delete a key.
DROP PROCEDURE IF EXISTS destroy_key;

DELIMITER //
CREATE PROCEDURE destroy_key(
  IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_certificate CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN at DATETIME(6))
  SQL SECURITY DEFINER
BEGIN
  IF of_file IS NULL OR by_certificate IS NULL OR at IS NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A key is destroyed for a certificate';
  END IF;
  INSERT IGNORE INTO destroyed_key (file_id, certificate_id, destroyed_at) VALUES (of_file, by_certificate, at);
  DELETE FROM file_key WHERE file_id = of_file;
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_key TO ${keys_ip}, ${keys_local};
