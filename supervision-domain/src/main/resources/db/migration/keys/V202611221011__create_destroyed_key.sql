-- Which files' keys were destroyed, by the certificate that says so. Only the procedure below adds a row.
CREATE TABLE IF NOT EXISTS destroyed_key (
  file_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  certificate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  destroyed_at   DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT ON destroyed_key TO ${keys_ip}, ${keys_local};
