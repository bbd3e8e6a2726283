-- A sample of records that was drawn for an inspector, frozen and sealed (ACCESS 17).
CREATE TABLE IF NOT EXISTS inspection_tray (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inspector_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference BLOB,
  team_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  wanted INT NOT NULL,
  candidates INT NOT NULL,
  seed CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  covers_health TINYINT(1) NOT NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  decided_at DATETIME(6),
  ended_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  KEY inspection_tray_of (inspector_id, state, ends_at),
  KEY inspection_tray_within (organisation_id, drawn_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON inspection_tray TO ${app_ip}, ${app_local};
