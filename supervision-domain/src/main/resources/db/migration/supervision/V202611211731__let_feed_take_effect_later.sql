ALTER TABLE feed_run
  ADD COLUMN effective_at DATETIME(6),
  ADD COLUMN before_text MEDIUMBLOB,
  ADD COLUMN undoes_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY feed_run_effective (state, effective_at);
