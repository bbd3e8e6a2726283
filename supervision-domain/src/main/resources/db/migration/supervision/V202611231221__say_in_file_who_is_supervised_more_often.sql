-- The last time for which somebody is supervised more often, where every list reckons with it.
ALTER TABLE supervision_file
  ADD COLUMN tighter_weeks INT,
  ADD COLUMN tighter_from_on DATE,
  ADD COLUMN tighter_last_on DATE;
