-- That a file was destroyed: whose by staff number, on what authority, by whom, and how much of what. Kept for good.
CREATE TABLE IF NOT EXISTS disposal_certificate (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certificate_number INT NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_number VARCHAR(40) NOT NULL,
  left_on DATE NOT NULL,
  kept_until DATE NOT NULL,
  proposed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  approved_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approved_at DATETIME(6) NOT NULL,
  carried_out_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  destroyed_at DATETIME(6) NOT NULL,
  authority VARCHAR(400) NOT NULL,
  destroyed VARCHAR(2000) NOT NULL,
  backups_until DATE NOT NULL,
  digest_before CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document MEDIUMBLOB NOT NULL,
  UNIQUE KEY disposal_certificate_file (file_id),
  UNIQUE KEY disposal_certificate_number (organisation_id, certificate_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT ON disposal_certificate TO ${app_ip}, ${app_local};
