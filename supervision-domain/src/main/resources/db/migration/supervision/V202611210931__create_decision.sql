CREATE TABLE IF NOT EXISTS decision (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  wording BLOB NOT NULL,
  reason_text BLOB NOT NULL,
  wording_version INT NOT NULL,
  KEY decision_record (record_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON decision TO ${app_ip}, ${app_local};
