CREATE TABLE IF NOT EXISTS deviation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) NOT NULL,
  from_at DATETIME(6),
  until_at DATETIME(6),
  rules VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transfer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  asked_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reason BLOB,
  review_on DATE NOT NULL,
  state VARCHAR(40) NOT NULL,
  decided_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  decided_at DATETIME(6),
  answer BLOB,
  KEY deviation_waiting (organisation_id, state, asked_at),
  KEY deviation_file (file_id, asked_at),
  KEY deviation_transfer (transfer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON deviation TO ${app_ip}, ${app_local};
