-- What a session is called in people's calendars, where it is planned in another's place, and how
-- often that entry was changed.
ALTER TABLE supervision_session
  ADD COLUMN calendar_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 0;
