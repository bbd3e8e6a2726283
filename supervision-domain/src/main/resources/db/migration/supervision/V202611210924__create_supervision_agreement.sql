CREATE TABLE IF NOT EXISTS supervision_agreement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_number INT NOT NULL,
  state VARCHAR(40) NOT NULL,
  drafted_at DATETIME(6) NOT NULL,
  shared_at DATETIME(6),
  first_signer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  signed_on DATE,
  review_on DATE,
  refusal_reason BLOB,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY supervision_agreement_number (relationship_id, agreement_number),
  KEY supervision_agreement_file (file_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON supervision_agreement TO ${app_ip}, ${app_local};
