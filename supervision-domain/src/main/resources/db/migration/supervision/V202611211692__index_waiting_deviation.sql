ALTER TABLE deviation ADD KEY deviation_state (state, organisation_id);
