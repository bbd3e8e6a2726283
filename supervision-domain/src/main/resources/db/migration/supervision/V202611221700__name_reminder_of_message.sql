-- A reminder that waits for the mail server is not delivered once what it asks for was done.
ALTER TABLE outbox
  ADD COLUMN reminder_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY outbox_reminder (reminder_id);
