ALTER TABLE supervision_agreement
  ADD COLUMN signed_text MEDIUMBLOB;
