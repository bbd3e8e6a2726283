ALTER TABLE access_grant ADD KEY access_grant_waiting (state, organisation_id);
