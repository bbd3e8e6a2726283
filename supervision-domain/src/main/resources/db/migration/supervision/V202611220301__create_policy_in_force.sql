CREATE TABLE IF NOT EXISTS policy_in_force (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE,
  put_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  put_at DATETIME(6) NOT NULL,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY policy_in_force_on (organisation_id, from_on),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  FOREIGN KEY (policy_version_id) REFERENCES policy_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON policy_in_force TO ${app_ip}, ${app_local};
