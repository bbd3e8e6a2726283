-- A note of a purge is a certificate: numbered within its organisation, and each with the digest of the one before. What was
-- noted before this has no number.
ALTER TABLE purge_note
  ADD COLUMN note_number INT,
  ADD COLUMN digest_before CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD UNIQUE KEY purge_note_number (organisation_id, note_number);
