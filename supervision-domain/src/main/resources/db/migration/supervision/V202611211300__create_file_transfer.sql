CREATE TABLE IF NOT EXISTS file_transfer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  planned_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  from_holder_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_holder_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(40) NOT NULL,
  effective_at DATETIME(6),
  proposed_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at DATETIME(6),
  carried_out_at DATETIME(6),
  corrects_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  reason BLOB,
  UNIQUE KEY file_transfer_planned (planned_file_id),
  KEY file_transfer_listed (organisation_id, state, effective_at),
  KEY file_transfer_file (file_id),
  KEY file_transfer_supervisee (supervisee_id, state),
  KEY file_transfer_from (from_holder_id, state),
  KEY file_transfer_to (to_holder_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON file_transfer TO ${app_ip}, ${app_local};
