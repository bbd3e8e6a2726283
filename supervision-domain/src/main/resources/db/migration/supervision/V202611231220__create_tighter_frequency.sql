-- That somebody is supervised more often for a time, by whom it was said, and why.
CREATE TABLE IF NOT EXISTS tighter_frequency (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tighter_weeks INT NOT NULL,
  tighter_from_on DATE NOT NULL,
  tighter_last_on DATE NOT NULL,
  reason BLOB NOT NULL,
  set_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  ended_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY tighter_frequency_relationship (relationship_id),
  KEY tighter_frequency_file (file_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON tighter_frequency TO ${app_ip}, ${app_local};
