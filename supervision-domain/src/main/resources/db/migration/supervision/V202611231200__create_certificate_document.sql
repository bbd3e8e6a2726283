-- The document of a certificate of disposal, sealed; apart, so that a list of certificates carries none. Kept for good.
CREATE TABLE IF NOT EXISTS certificate_document (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  document MEDIUMBLOB NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON certificate_document TO ${app_ip}, ${app_local};
