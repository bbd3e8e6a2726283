ALTER TABLE supervisory_relationship
  ADD COLUMN passes_at DATETIME(6),
  ADD COLUMN until_unless_passed DATETIME(6);

UPDATE supervisory_relationship r
  JOIN file_transfer t ON t.supervisee_id = r.supervisee_id AND t.from_holder_id = r.supervisor_id
    AND t.effective_at = r.until_at AND t.state = 'PLANNED'
  SET r.passes_at = r.until_at;
