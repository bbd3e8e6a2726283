CREATE TABLE IF NOT EXISTS agenda_item (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wording BLOB NOT NULL,
  added_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  KEY agenda_item_session (session_id, added_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_item TO ${app_ip}, ${app_local};
