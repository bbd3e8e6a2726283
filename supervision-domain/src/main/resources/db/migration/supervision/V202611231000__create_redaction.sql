-- What is left out of an answer to who asked for what is kept about them, and why; the words are sealed under the key of the file (PRODUCT R6).
CREATE TABLE IF NOT EXISTS redaction (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  exemption VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  passage BLOB,
  why BLOB NOT NULL,
  proposed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  decided_at DATETIME(6),
  KEY redaction_request (request_id, subject_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON redaction TO ${app_ip}, ${app_local};
