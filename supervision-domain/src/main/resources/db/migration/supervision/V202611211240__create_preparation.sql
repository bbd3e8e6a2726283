CREATE TABLE IF NOT EXISTS preparation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template_key VARCHAR(60) NOT NULL,
  sent_at DATETIME(6),
  UNIQUE KEY preparation_session (session_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON preparation TO ${app_ip}, ${app_local};
