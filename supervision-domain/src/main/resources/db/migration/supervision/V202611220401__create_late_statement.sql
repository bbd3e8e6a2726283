CREATE TABLE IF NOT EXISTS late_statement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stated_at DATETIME(6) NOT NULL,
  statement MEDIUMBLOB NOT NULL,
  KEY late_statement_record (record_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON late_statement TO ${app_ip}, ${app_local};
