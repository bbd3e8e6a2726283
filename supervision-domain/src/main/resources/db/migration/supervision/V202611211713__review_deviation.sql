ALTER TABLE deviation
  ADD COLUMN reviewed_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN reviewed_at DATETIME(6);
