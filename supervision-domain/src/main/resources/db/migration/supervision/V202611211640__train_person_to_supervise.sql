ALTER TABLE person
  ADD COLUMN qualified_in VARCHAR(40),
  ADD COLUMN trained_to_supervise_on DATE;
