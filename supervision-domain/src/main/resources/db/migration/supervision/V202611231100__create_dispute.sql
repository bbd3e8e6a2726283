-- What somebody disputes in a locked record about them, what they say instead, and what came of it; the words are sealed under the key of the file.
CREATE TABLE IF NOT EXISTS dispute (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  passage BLOB NOT NULL,
  statement BLOB NOT NULL,
  use_restricted BOOLEAN NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  settled_at DATETIME(6),
  why BLOB,
  KEY dispute_record (record_id, raised_at),
  KEY dispute_request (request_id, raised_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON dispute TO ${app_ip}, ${app_local};
