CREATE TABLE IF NOT EXISTS reminder_choice (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  days INT,
  chosen_at DATETIME(6) NOT NULL,
  UNIQUE KEY reminder_choice_kind (person_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON reminder_choice TO ${app_ip}, ${app_local};
