CREATE TABLE IF NOT EXISTS reminder (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about_on DATE NOT NULL,
  given_at DATETIME(6) NOT NULL,
  UNIQUE KEY reminder_once (person_id, kind, subject_id, about_on),
  KEY reminder_subject (subject_id),
  KEY reminder_about (about_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON reminder TO ${app_ip}, ${app_local};
