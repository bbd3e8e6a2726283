-- Takes away calendar addresses, open or ended, that no calendar has read since before an instant, or that were made before it
-- and never read; none of anybody under a hold. At most so many at a time.
DROP PROCEDURE IF EXISTS purge_calendar_addresses;

DELIMITER //
CREATE PROCEDURE purge_calendar_addresses(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN ended_before DATETIME(6),
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN at_most INT)
  SQL SECURITY DEFINER
BEGIN
  CALL begin_purge(of_organisation, ended_before, 28);
  DELETE FROM calendar_address WHERE id IN (SELECT some.id FROM (
    SELECT a.id FROM calendar_address a JOIN person p ON p.id = a.person_id LEFT JOIN held_person h ON h.id = a.person_id
      WHERE GREATEST(a.made_at, COALESCE(a.last_read_at, a.made_at)) < ended_before
        AND p.organisation_id = of_organisation AND h.id IS NULL
      LIMIT at_most) some);
  CALL note_purge(of_organisation, 'CALENDAR_ADDRESSES', before_that_day, kept_for, by_version, purging_at, ROW_COUNT());
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE purge_calendar_addresses TO ${app_ip}, ${app_local};
