CREATE TABLE IF NOT EXISTS line_management (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manager_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6),
  KEY line_management_person (person_id),
  KEY line_management_manager (manager_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON line_management TO ${app_ip}, ${app_local};
