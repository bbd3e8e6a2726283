CREATE TABLE IF NOT EXISTS feed_run (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  applying_organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(20) NOT NULL,
  uploaded_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  feed_text MEDIUMBLOB,
  asked_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  confirmed_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  seen_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  begun_at DATETIME(6),
  tries INT NOT NULL,
  ended_at DATETIME(6),
  changes INT,
  report MEDIUMBLOB,
  stopped_by VARCHAR(100),
  stopped_at_line INT,
  UNIQUE KEY feed_run_applying (applying_organisation_id),
  KEY feed_run_listed (organisation_id, uploaded_at),
  KEY feed_run_state (state, begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON feed_run TO ${app_ip}, ${app_local};
