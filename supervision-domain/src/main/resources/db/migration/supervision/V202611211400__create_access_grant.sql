-- Reading for a time, asked for by one and approved by another (ACCESS 15, 16). Reasons are sealed.
CREATE TABLE IF NOT EXISTS access_grant (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  purpose VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  covers_records TINYINT(1) NOT NULL,
  covers_agreements TINYINT(1) NOT NULL,
  covers_health TINYINT(1) NOT NULL,
  about_from DATE NOT NULL,
  about_until DATE NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  reason BLOB NOT NULL,
  reference BLOB,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  decided_at DATETIME(6),
  refusal BLOB,
  withheld_until DATE,
  revoked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY access_grant_open (asked_by, state, ends_at),
  KEY access_grant_of_organisation (organisation_id, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON access_grant TO ${app_ip}, ${app_local};
