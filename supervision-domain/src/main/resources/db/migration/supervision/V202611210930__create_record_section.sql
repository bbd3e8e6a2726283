CREATE TABLE IF NOT EXISTS record_section (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  discussion MEDIUMBLOB,
  text_version INT NOT NULL,
  written_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  written_at DATETIME(6),
  UNIQUE KEY record_section_key (record_id, section_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON record_section TO ${app_ip}, ${app_local};
