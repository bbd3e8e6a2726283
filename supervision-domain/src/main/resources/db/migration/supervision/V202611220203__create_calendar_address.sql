CREATE TABLE IF NOT EXISTS calendar_address (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  made_at DATETIME(6) NOT NULL,
  last_read_at DATETIME(6),
  UNIQUE KEY calendar_address_person (person_id),
  UNIQUE KEY calendar_address_secret (secret_digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON calendar_address TO ${app_ip}, ${app_local};
