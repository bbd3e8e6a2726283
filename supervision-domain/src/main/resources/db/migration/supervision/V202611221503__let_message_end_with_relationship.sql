-- A reminder that is still to be delivered when its relationship ends is no longer theirs.
ALTER TABLE outbox
  ADD COLUMN relationship_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
