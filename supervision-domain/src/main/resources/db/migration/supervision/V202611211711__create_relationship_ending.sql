CREATE TABLE IF NOT EXISTS relationship_ending (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NOT NULL,
  followed_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  outcome VARCHAR(8000) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY relationship_ending_once (relationship_id, ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON relationship_ending TO ${app_ip}, ${app_local};
