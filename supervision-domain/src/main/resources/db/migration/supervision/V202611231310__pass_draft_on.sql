-- A draft that both agreed to pass on with a move: with which one, since when the supervisee agrees; and, once it was passed
-- on, who had begun it and when it passed.
ALTER TABLE supervision_record
  ADD COLUMN pass_transfer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN pass_consent_at DATETIME(6),
  ADD COLUMN begun_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN passed_at DATETIME(6);
