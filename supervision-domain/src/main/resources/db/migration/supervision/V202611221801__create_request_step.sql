-- What was done with a request, when, by whom and why; the words are sealed under the key of the file. Never changed.
CREATE TABLE IF NOT EXISTS request_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_on DATE NOT NULL,
  words BLOB,
  by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  KEY request_step_request (request_id, taken_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON request_step TO ${app_ip}, ${app_local};
