-- A hold that a request about somebody's own data placed: it lasts until the request is closed, and the request says why.
ALTER TABLE hold
  MODIFY COLUMN reason BLOB,
  MODIFY COLUMN authority BLOB,
  ADD COLUMN request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
