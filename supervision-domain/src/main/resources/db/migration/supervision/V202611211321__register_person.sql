ALTER TABLE person
  ADD COLUMN registration_number VARCHAR(40),
  ADD COLUMN registration_renewal DATE;
