CREATE TABLE IF NOT EXISTS employment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  employment_number VARCHAR(40) NOT NULL,
  started_on DATE NOT NULL,
  ended_on DATE,
  contract VARCHAR(20) NOT NULL,
  hours DECIMAL(4, 2),
  UNIQUE KEY employment_number (person_id, employment_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON employment TO ${app_ip}, ${app_local};
