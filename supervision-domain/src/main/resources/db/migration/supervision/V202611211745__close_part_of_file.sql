ALTER TABLE supervisory_relationship
  ADD COLUMN closed_at DATETIME(6);
