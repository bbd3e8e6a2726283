ALTER TABLE supervision_agreement
  ADD COLUMN organisation_signs BOOLEAN NOT NULL DEFAULT FALSE AFTER first_signer_id,
  ADD COLUMN organisation_signer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AFTER organisation_signs;
