ALTER TABLE outbox
  ADD COLUMN session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
