ALTER TABLE custody
  ADD COLUMN left_at DATETIME(6),
  ADD COLUMN until_otherwise DATETIME(6);
