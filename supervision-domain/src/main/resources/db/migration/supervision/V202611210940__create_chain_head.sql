-- The last link of each chain of the access log; locked while a row is added.
CREATE TABLE IF NOT EXISTS chain_head (
  chain_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON chain_head TO ${app_ip}, ${app_local};
