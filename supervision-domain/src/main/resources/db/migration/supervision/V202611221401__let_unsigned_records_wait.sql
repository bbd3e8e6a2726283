-- What waits for somebody's decision, what came by itself and waits to be looked at, what was called
-- off too often, holds that are to be justified anew, files whose time is over, and records that their
-- author shared and left before they were signed; where the supervisee's signature alone is missing,
-- it can still come.
CREATE OR REPLACE VIEW waiting_decision AS
  SELECT id, version, 'DEVIATION' AS kind, organisation_id, asked_by_id, CAST(NULL AS DATE) AS due_on
    FROM deviation WHERE state = 'ASKED'
  UNION ALL
  SELECT id, version, 'DEVIATION', organisation_id, asked_by_id, review_on
    FROM deviation WHERE state = 'AGREED'
  UNION ALL
  SELECT id, version, 'GRANT', organisation_id, asked_by, NULL FROM access_grant WHERE state = 'ASKED'
  UNION ALL
  SELECT id, version, 'FEED', organisation_id, asked_by_id, NULL FROM feed_run WHERE state = 'WAITING'
  UNION ALL
  SELECT id, version, 'ARRIVAL', organisation_id, '', NULL FROM feed_run
    WHERE state = 'CHECKED' AND (arrival_id IS NOT NULL OR stopped_by IS NOT NULL)
  UNION ALL
  SELECT r.id, r.version, 'DRAFT', r.organisation_id, r.author_id, p.left_on + INTERVAL 1 DAY
    FROM supervision_record r JOIN person p ON p.id = r.author_id
    WHERE r.state IN ('DRAFT', 'CLOSED_UNSHARED') AND r.released_at IS NULL AND r.author_id = r.supervisor_id
      AND p.left_on < COALESCE(DATE(r.locked_at), '9999-12-31')
  UNION ALL
  SELECT r.id, r.version, 'DRAFT', r.organisation_id, r.author_id, a.from_on + INTERVAL 28 DAY
    FROM supervision_record r JOIN absence a ON a.person_id = r.author_id
    WHERE r.state IN ('DRAFT', 'CLOSED_UNSHARED') AND r.released_at IS NULL AND r.author_id = r.supervisor_id
      AND a.from_on <= COALESCE(DATE(r.locked_at), '9999-12-31')
      AND (a.last_on IS NULL OR a.last_on >= a.from_on + INTERVAL 28 DAY)
  UNION ALL
  SELECT r.id, r.version, 'UNSIGNED', r.organisation_id, r.author_id, p.left_on + INTERVAL 1 DAY
    FROM supervision_record r JOIN person p ON p.id = r.author_id
    WHERE r.state IN ('SHARED', 'AGREED', 'HALF_SIGNED') AND r.author_id = r.supervisor_id
      AND p.left_on IS NOT NULL AND (r.first_signer_id IS NULL OR r.first_signer_id <> r.author_id)
  UNION ALL
  SELECT id, version, 'CANCELLED', organisation_id, supervisor_id, NULL
    FROM supervision_session WHERE moved_times >= 3 AND state = 'PLANNED'
  UNION ALL
  SELECT id, version, 'HOLD', organisation_id, '', review_on FROM hold WHERE lifted_at IS NULL
  UNION ALL
  SELECT id, version, 'DISPOSAL', organisation_id, proposed_by, waits_until + INTERVAL 1 DAY
    FROM disposal WHERE state = 'PROPOSED'
  UNION ALL
  SELECT id, version, 'DISPOSAL', organisation_id, '', waits_until + INTERVAL 1 DAY
    FROM disposal WHERE state = 'APPROVED'
  UNION ALL
  SELECT d.id, d.version, 'REVIEW', d.organisation_id, '', NULL FROM disposal d
    WHERE d.state = 'REVIEW' AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.organisation_id = d.organisation_id
      AND h.lifted_at IS NULL AND (h.scope = 'EVERYBODY' OR h.file_id = d.file_id));

GRANT SELECT ON waiting_decision TO ${app_ip}, ${app_local};
