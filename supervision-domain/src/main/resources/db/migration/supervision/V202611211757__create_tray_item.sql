-- The records of a tray in the order in which they were drawn; nothing is added or taken out.
CREATE TABLE IF NOT EXISTS tray_item (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tray_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_on DATE NOT NULL,
  record_seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY tray_item_place (tray_id, place),
  KEY tray_item_file (file_id, tray_id),
  CONSTRAINT tray_item_tray FOREIGN KEY (tray_id) REFERENCES inspection_tray (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON tray_item TO ${app_ip}, ${app_local};
