-- A document beside the records of a file (PRODUCT P15). Its title is sealed, and its bytes stand apart.
CREATE TABLE IF NOT EXISTS filed_document (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filed_at DATETIME(6) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dated_on DATE NOT NULL,
  title BLOB NOT NULL,
  length INT NOT NULL,
  KEY filed_document_of (file_id, dated_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON filed_document TO ${app_ip}, ${app_local};
