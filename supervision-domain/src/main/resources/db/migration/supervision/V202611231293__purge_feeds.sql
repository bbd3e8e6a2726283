-- Takes away runs of the feed that ended before an instant, but never the last one that was applied. A run is about everybody:
-- while any hold stands in the organisation, whatever it covers, all are kept. At most so many at a time.
DROP PROCEDURE IF EXISTS purge_feeds;

DELIMITER //
CREATE PROCEDURE purge_feeds(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN ended_before DATETIME(6),
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN at_most INT)
  SQL SECURITY DEFINER
BEGIN
  DECLARE gone INT DEFAULT 0;
  CALL begin_purge(of_organisation, ended_before, 365);
  IF NOT EXISTS (SELECT 1 FROM hold WHERE organisation_id = of_organisation AND lifted_at IS NULL) THEN
    DELETE FROM feed_run WHERE id IN (SELECT some.id FROM (
      SELECT r.id FROM feed_run r LEFT JOIN feed_run later
          ON later.organisation_id = r.organisation_id AND later.state = 'APPLIED' AND later.ended_at > r.ended_at
        WHERE r.organisation_id = of_organisation AND r.ended_at < ended_before
          AND r.state IN ('APPLIED', 'STOPPED', 'CANCELLED') AND (r.state <> 'APPLIED' OR later.id IS NOT NULL)
        GROUP BY r.id LIMIT at_most) some);
    SET gone = ROW_COUNT();
    DELETE FROM feed_progress WHERE run_id NOT IN (SELECT id FROM feed_run);
  END IF;
  CALL note_purge(of_organisation, 'FEEDS', before_that_day, kept_for, by_version, purging_at, gone);
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE purge_feeds TO ${app_ip}, ${app_local};
