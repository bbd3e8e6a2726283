-- After which row a chain of the access log begins, where rows of it were purged: the last one that went, and its hash, from
-- which the first one that is there follows. Only the procedure that purges adds a row or moves it on.
CREATE TABLE IF NOT EXISTS chain_start (
  chain_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  hash BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT ON chain_start TO ${app_ip}, ${app_local};
