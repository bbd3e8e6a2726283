ALTER TABLE supervision_record
  ADD COLUMN released_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN released_at DATETIME(6),
  ADD COLUMN release_comment BLOB,
  ADD COLUMN release_answered_at DATETIME(6),
  ADD KEY supervision_record_state (state, organisation_id);
