ALTER TABLE file_transfer
  ADD COLUMN outcome VARCHAR(8000) CHARACTER SET ascii COLLATE ascii_bin;
