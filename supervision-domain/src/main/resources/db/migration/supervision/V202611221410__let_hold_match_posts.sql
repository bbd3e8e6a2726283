-- A hold on everybody who held a post that an inquiry names: a role, a team, a service, between two days.
ALTER TABLE hold
  ADD COLUMN role_key VARCHAR(60),
  ADD COLUMN service_name VARCHAR(200),
  ADD COLUMN matching_from DATE,
  ADD COLUMN matching_until DATE;
