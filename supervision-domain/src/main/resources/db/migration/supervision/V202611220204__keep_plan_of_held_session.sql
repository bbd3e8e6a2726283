-- How a session was planned that was then held, and whether the two were interrupted; null where
-- nobody was asked.
ALTER TABLE supervision_session
  ADD COLUMN planned_on DATE,
  ADD COLUMN planned_minutes INT,
  ADD COLUMN interrupted BOOLEAN;
