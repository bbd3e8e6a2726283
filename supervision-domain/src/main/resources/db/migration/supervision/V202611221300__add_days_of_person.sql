ALTER TABLE person
  ADD COLUMN training_due DATE,
  ADD COLUMN observation_due DATE,
  ADD KEY person_training_due (training_due),
  ADD KEY person_observation_due (observation_due);
