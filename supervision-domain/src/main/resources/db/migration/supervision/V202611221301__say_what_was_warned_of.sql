ALTER TABLE renewal_warning
  ADD COLUMN what VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'REGISTRATION',
  ADD UNIQUE KEY renewal_warning_of_what (person_id, what, renewal_on, days_before),
  DROP KEY renewal_warning_once;
