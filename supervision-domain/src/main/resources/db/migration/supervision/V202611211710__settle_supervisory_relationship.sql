ALTER TABLE supervisory_relationship
  ADD COLUMN settled_at DATETIME(6),
  ADD KEY supervisory_relationship_settled (settled_at, until_at);

UPDATE supervisory_relationship SET settled_at = until_at WHERE until_at <= UTC_TIMESTAMP(6);
