-- The document is kept apart since the two migrations before.
ALTER TABLE disposal_certificate DROP COLUMN document;
