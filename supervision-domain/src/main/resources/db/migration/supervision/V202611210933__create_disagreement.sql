CREATE TABLE IF NOT EXISTS disagreement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_key VARCHAR(60) NOT NULL,
  stated_at DATETIME(6) NOT NULL,
  passage BLOB NOT NULL,
  statement MEDIUMBLOB NOT NULL,
  rationale MEDIUMBLOB,
  outcome BLOB,
  taken_to BLOB,
  answered_at DATETIME(6),
  KEY disagreement_record (record_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON disagreement TO ${app_ip}, ${app_local};
