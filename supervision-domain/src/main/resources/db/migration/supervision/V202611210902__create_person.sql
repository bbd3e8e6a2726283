CREATE TABLE IF NOT EXISTS person (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_number VARCHAR(40) NOT NULL,
  login VARCHAR(100),
  email VARCHAR(200),
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  regulator VARCHAR(100),
  left_on DATE,
  UNIQUE KEY person_login (login),
  UNIQUE KEY person_staff_number (organisation_id, staff_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON person TO ${app_ip}, ${app_local};
