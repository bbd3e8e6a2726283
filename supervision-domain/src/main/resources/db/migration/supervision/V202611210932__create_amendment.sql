CREATE TABLE IF NOT EXISTS amendment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_key VARCHAR(60) NOT NULL,
  suggested_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  suggested_at DATETIME(6) NOT NULL,
  amendment_text MEDIUMBLOB NOT NULL,
  answer VARCHAR(40),
  answer_reason BLOB,
  answered_at DATETIME(6),
  KEY amendment_record (record_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON amendment TO ${app_ip}, ${app_local};
