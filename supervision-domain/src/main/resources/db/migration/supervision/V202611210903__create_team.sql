CREATE TABLE IF NOT EXISTS team (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team_key VARCHAR(60) NOT NULL,
  name VARCHAR(200) NOT NULL,
  service_name VARCHAR(200) NOT NULL,
  KEY team_organisation (organisation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON team TO ${app_ip}, ${app_local};
