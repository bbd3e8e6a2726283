-- What somebody asked about their own data: days and states alone; its words stand in its steps (PRODUCT R6).
CREATE TABLE IF NOT EXISTS data_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_on DATE NOT NULL,
  counted_from DATE NOT NULL,
  identity_checked_on DATE,
  stopped_for VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  stopped_on DATE,
  started_on DATE,
  days_stopped INT NOT NULL,
  extended_on DATE,
  acknowledged_on DATE,
  due_on DATE,
  assigned_to CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hold_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_on DATE,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  KEY data_request_within (organisation_id, closed_on, due_on),
  KEY data_request_file (file_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON data_request TO ${app_ip}, ${app_local};
