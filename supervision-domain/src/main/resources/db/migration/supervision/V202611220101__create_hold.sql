-- What keeps files whatever their date: one file, the files of a team, or all (PRODUCT R4). Its words are sealed.
CREATE TABLE IF NOT EXISTS hold (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  team_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  reason BLOB NOT NULL,
  authority BLOB NOT NULL,
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  review_on DATE NOT NULL,
  set_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  justification BLOB,
  justified_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  justified_at DATETIME(6),
  lift_reason BLOB,
  lifted_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  lifted_at DATETIME(6),
  KEY hold_within (organisation_id, lifted_at, review_on),
  KEY hold_file (file_id, lifted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON hold TO ${app_ip}, ${app_local};
