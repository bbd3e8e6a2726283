-- What waits for somebody's decision, whatever it is: one read tells a home page whether to ask on.
CREATE OR REPLACE VIEW waiting_decision AS
  SELECT id, version, 'DEVIATION' AS kind, organisation_id, asked_by_id FROM deviation WHERE state = 'ASKED'
  UNION ALL
  SELECT id, version, 'GRANT', organisation_id, asked_by FROM access_grant WHERE state = 'ASKED'
  UNION ALL
  SELECT id, version, 'FEED', organisation_id, asked_by_id FROM feed_run WHERE state = 'WAITING';

GRANT SELECT ON waiting_decision TO ${app_ip}, ${app_local};
