-- That somebody in HR offered a leaver a copy of their file before the last day (PRODUCT P8): facts, never changed.
CREATE TABLE IF NOT EXISTS copy_offer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_on DATE NOT NULL,
  offered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  UNIQUE KEY copy_offer_person (person_id, last_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON copy_offer TO ${app_ip}, ${app_local};
