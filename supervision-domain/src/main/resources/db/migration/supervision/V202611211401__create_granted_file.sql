-- The files that a grant names.
CREATE TABLE IF NOT EXISTS granted_file (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  grant_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY granted_file_once (grant_id, file_id),
  KEY granted_file_of (file_id, grant_id),
  CONSTRAINT granted_file_grant FOREIGN KEY (grant_id) REFERENCES access_grant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON granted_file TO ${app_ip}, ${app_local};
