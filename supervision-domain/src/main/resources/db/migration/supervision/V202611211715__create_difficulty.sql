CREATE TABLE IF NOT EXISTS difficulty (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  raised_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  account BLOB,
  facilitator_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  outcome BLOB,
  settled_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  settled_at DATETIME(6),
  KEY difficulty_relationship (relationship_id, raised_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON difficulty TO ${app_ip}, ${app_local};
