CREATE TABLE IF NOT EXISTS caseload_entry (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_reference VARCHAR(60) NOT NULL,
  child_name BLOB,
  KEY caseload_entry_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON caseload_entry TO ${app_ip}, ${app_local};
