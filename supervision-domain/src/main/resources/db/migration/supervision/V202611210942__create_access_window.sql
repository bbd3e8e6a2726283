CREATE TABLE IF NOT EXISTS access_window (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason BLOB NOT NULL,
  reference BLOB,
  covers_health TINYINT(1) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  KEY access_window_open (person_id, file_id, closes_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON access_window TO ${app_ip}, ${app_local};
