-- The run of the feed that a move is part of; null where somebody planned it by itself.
ALTER TABLE file_transfer
  ADD COLUMN feed_run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY file_transfer_of_feed (feed_run_id, effective_at);
