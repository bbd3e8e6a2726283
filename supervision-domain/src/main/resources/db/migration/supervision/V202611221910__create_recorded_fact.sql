-- What HR said of somebody that their system does not tell: who said it, and when. Never changed.
CREATE TABLE IF NOT EXISTS recorded_fact (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said VARCHAR(160),
  said_day DATE,
  recorded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY recorded_fact_person (person_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON recorded_fact TO ${app_ip}, ${app_local};
