CREATE TABLE IF NOT EXISTS sent_form (
  form_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  sent_at DATETIME(6) NOT NULL,
  KEY sent_form_sent (sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, DELETE ON sent_form TO ${app_ip}, ${app_local};
