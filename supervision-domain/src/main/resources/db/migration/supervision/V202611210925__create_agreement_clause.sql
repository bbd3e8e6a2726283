CREATE TABLE IF NOT EXISTS agreement_clause (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  agreement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clause_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  clause_text MEDIUMBLOB,
  text_version INT NOT NULL,
  written_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  written_at DATETIME(6),
  UNIQUE KEY agreement_clause_key (agreement_id, clause_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON agreement_clause TO ${app_ip}, ${app_local};
