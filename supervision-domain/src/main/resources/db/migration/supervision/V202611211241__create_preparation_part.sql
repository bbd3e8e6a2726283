CREATE TABLE IF NOT EXISTS preparation_part (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  preparation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  part_text MEDIUMBLOB,
  text_version INT NOT NULL,
  written_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  written_at DATETIME(6),
  UNIQUE KEY preparation_part_key (preparation_id, part_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON preparation_part TO ${app_ip}, ${app_local};
