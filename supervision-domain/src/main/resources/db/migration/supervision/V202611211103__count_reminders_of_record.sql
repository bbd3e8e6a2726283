ALTER TABLE supervision_record
  ADD COLUMN reminders_sent INT NOT NULL DEFAULT 0,
  ADD COLUMN last_reminded_on DATE;
