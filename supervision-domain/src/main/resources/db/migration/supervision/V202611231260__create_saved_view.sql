CREATE TABLE IF NOT EXISTS saved_view (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  looks_at VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service VARCHAR(250) NOT NULL,
  team VARCHAR(250) NOT NULL,
  stage VARCHAR(250) NOT NULL,
  shown VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE KEY saved_view_name (person_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO ${app_ip}, ${app_local};
