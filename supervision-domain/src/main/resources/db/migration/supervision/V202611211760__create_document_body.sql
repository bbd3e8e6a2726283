-- The bytes of a document, sealed under the key of its file: without the key there is no document.
CREATE TABLE IF NOT EXISTS document_body (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  document_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body MEDIUMBLOB NOT NULL,
  UNIQUE KEY document_body_of (document_id),
  CONSTRAINT document_body_document FOREIGN KEY (document_id) REFERENCES filed_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON document_body TO ${app_ip}, ${app_local};
