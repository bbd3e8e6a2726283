-- Times that one of a pair proposes for a session, and what became of them.
CREATE TABLE IF NOT EXISTS time_proposal (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  first_at DATETIME(6) NOT NULL,
  second_at DATETIME(6),
  third_at DATETIME(6),
  last_at DATETIME(6) NOT NULL,
  minutes INT NOT NULL,
  place BLOB,
  word BLOB,
  additional_reason BLOB,
  state VARCHAR(16) NOT NULL,
  settled_at DATETIME(6),
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY time_proposal_relationship (relationship_id, last_at),
  KEY time_proposal_file (file_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON time_proposal TO ${app_ip}, ${app_local};
