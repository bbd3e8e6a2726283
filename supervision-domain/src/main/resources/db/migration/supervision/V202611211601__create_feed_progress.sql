CREATE TABLE IF NOT EXISTS feed_progress (
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  done INT NOT NULL,
  total INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON feed_progress TO ${app_ip}, ${app_local};
