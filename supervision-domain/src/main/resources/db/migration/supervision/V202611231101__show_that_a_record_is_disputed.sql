-- That something in a locked record is disputed and not settled, and whether its use is restricted until it is.
ALTER TABLE supervision_record
  ADD COLUMN disputed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN use_restricted BOOLEAN NOT NULL DEFAULT FALSE;
