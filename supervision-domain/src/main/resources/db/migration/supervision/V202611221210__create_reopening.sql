CREATE TABLE IF NOT EXISTS reopening (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reopened_at DATETIME(6) NOT NULL,
  reason MEDIUMBLOB NOT NULL,
  KEY reopening_record (record_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON reopening TO ${app_ip}, ${app_local};
