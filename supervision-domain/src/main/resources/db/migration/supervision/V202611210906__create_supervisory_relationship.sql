CREATE TABLE IF NOT EXISTS supervisory_relationship (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6),
  KEY supervisory_relationship_supervisee (supervisee_id),
  KEY supervisory_relationship_supervisor (supervisor_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON supervisory_relationship TO ${app_ip}, ${app_local};
