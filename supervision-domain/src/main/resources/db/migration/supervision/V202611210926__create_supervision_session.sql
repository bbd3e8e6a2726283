CREATE TABLE IF NOT EXISTS supervision_session (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  minutes INT NOT NULL,
  place BLOB,
  cancel_reason BLOB,
  cancelled_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  plan_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY supervision_session_plan (plan_key),
  KEY supervision_session_supervisee (supervisee_id, state, on_day),
  KEY supervision_session_supervisor (supervisor_id, state, on_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON supervision_session TO ${app_ip}, ${app_local};
