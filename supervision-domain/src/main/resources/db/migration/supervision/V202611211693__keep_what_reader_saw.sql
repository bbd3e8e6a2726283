ALTER TABLE supervision_record
  ADD COLUMN reader_saw INT,
  ADD COLUMN reader_saw_before INT;
