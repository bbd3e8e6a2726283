ALTER TABLE feed_run
  MODIFY COLUMN uploaded_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN arrival_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD UNIQUE KEY feed_run_arrival (arrival_id);
