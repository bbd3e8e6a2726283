ALTER TABLE post
  ADD COLUMN employment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY post_employment (employment_id);
