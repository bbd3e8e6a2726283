CREATE TABLE IF NOT EXISTS renewal_warning (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  renewal_on DATE NOT NULL,
  days_before INT NOT NULL,
  warned_at DATETIME(6) NOT NULL,
  UNIQUE KEY renewal_warning_once (person_id, renewal_on, days_before)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON renewal_warning TO ${app_ip}, ${app_local};
