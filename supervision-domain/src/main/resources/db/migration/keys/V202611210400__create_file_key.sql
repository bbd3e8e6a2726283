-- One row per version of a file's key, wrapped by the master key, which is not in any database.
CREATE TABLE IF NOT EXISTS file_key (
  file_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       SMALLINT       NOT NULL,
  key_id        INT            NOT NULL,
  master_key_id INT            NOT NULL,
  wrapped       VARBINARY(128) NOT NULL,
  created_at    DATETIME(6)    NOT NULL,
  PRIMARY KEY (file_id, version),
  UNIQUE KEY file_key_id (file_id, key_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON file_key TO ${keys_ip}, ${keys_local};
