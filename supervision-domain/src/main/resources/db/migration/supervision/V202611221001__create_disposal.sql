-- A file whose time is over, on its way through review by two people, or destroyed: what stays of it then is this row,
-- its chain of custody and its log. The reasons are sealed under a key of the row's own.
CREATE TABLE IF NOT EXISTS disposal (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_on DATE NOT NULL,
  left_on DATE NOT NULL,
  kept_until DATE NOT NULL,
  looked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  proposed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  proposed_at DATETIME(6),
  reason BLOB,
  approved_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  approved_at DATETIME(6),
  waits_until DATE,
  fell_because VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  fell_at DATETIME(6),
  stopped_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  stop_reason BLOB,
  begun_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  begun_at DATETIME(6),
  UNIQUE KEY disposal_file (file_id),
  KEY disposal_state (organisation_id, state, kept_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON disposal TO ${app_ip}, ${app_local};
