CREATE TABLE IF NOT EXISTS policy_version (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  policy_key VARCHAR(60) NOT NULL,
  label VARCHAR(40) NOT NULL,
  effective_from DATE NOT NULL,
  source_text MEDIUMTEXT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  UNIQUE KEY policy_version_digest (policy_key, digest),
  KEY policy_version_in_force (policy_key, effective_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON policy_version TO ${app_ip}, ${app_local};
