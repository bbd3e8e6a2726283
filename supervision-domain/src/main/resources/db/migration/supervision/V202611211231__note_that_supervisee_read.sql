ALTER TABLE supervision_agreement
  ADD COLUMN supervisee_read_at DATETIME(6) AFTER shared_at;
