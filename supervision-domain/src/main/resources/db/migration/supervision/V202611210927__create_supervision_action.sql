CREATE TABLE IF NOT EXISTS supervision_action (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  wording BLOB NOT NULL,
  wording_version INT NOT NULL,
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on DATE NOT NULL,
  agreed_at DATETIME(6),
  status VARCHAR(40) NOT NULL,
  last_reviewed_in CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY supervision_action_record (record_id),
  KEY supervision_action_relationship (relationship_id, status),
  KEY supervision_action_owner (owner_id, status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON supervision_action TO ${app_ip}, ${app_local};
