-- That something in a locked record was ever disputed, is and is not settled, and whether its use is restricted until it is.
ALTER TABLE supervision_record
  ADD COLUMN ever_disputed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN disputed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN use_restricted BOOLEAN NOT NULL DEFAULT FALSE;
