CREATE TABLE IF NOT EXISTS record_version (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_number INT NOT NULL,
  kept VARCHAR(40) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  body MEDIUMBLOB NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY record_version_number (record_id, version_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON record_version TO ${app_ip}, ${app_local};
