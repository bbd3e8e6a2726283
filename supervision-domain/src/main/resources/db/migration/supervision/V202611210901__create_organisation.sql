CREATE TABLE IF NOT EXISTS organisation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  policy_key VARCHAR(60) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON organisation TO ${app_ip}, ${app_local};
