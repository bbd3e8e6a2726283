CREATE TABLE IF NOT EXISTS action_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  action_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(40) NOT NULL,
  note BLOB,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY action_step_action (action_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON action_step TO ${app_ip}, ${app_local};
