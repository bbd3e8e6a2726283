CREATE TABLE IF NOT EXISTS absence (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on DATE NOT NULL,
  last_on DATE,
  KEY absence_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON absence TO ${app_ip}, ${app_local};
