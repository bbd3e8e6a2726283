-- Who did what to whose file: facts only. One chain per file, and one per organisation for the rest.
-- The application may add to it and read it; it can neither alter a row nor take one away.
CREATE TABLE IF NOT EXISTS access_log (
  chain_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verb VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  capacity VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  window_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  address VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found INT,
  digest VARBINARY(64),
  prev_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL,
  PRIMARY KEY (chain_id, seq),
  KEY access_log_person (person_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON access_log TO ${app_ip}, ${app_local};
