-- What each purge ends with: the certificate, which the product then puts the seal of into the log. The product cannot call it.
DROP PROCEDURE IF EXISTS note_purge;

DELIMITER //
CREATE PROCEDURE note_purge(
  IN of_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  IN of_class VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  IN before_that_day DATE,
  IN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN by_version VARCHAR(40),
  IN purging_at DATETIME(6),
  IN gone INT)
  SQL SECURITY DEFINER
BEGIN
  DECLARE own CHAR(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT UUID();
  DECLARE latest INT DEFAULT 0;
  DECLARE said_before CHAR(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT REPEAT('0', 64);
  DECLARE said CHAR(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL;
  IF gone > 0 THEN
    SELECT COALESCE(MAX(note_number), 0) INTO latest FROM purge_note WHERE organisation_id = of_organisation;
    IF latest > 0 THEN
      SELECT digest INTO said_before FROM purge_note WHERE organisation_id = of_organisation AND note_number = latest;
    END IF;
    SET said = SHA2(CONVERT(CONCAT_WS(CHAR(10),
      CONCAT('id=', own),
      CONCAT('organisation_id=', of_organisation),
      CONCAT('note_number=', latest + 1),
      CONCAT('kept_class=', of_class),
      CONCAT('before_day=', before_that_day),
      CONCAT('period=', kept_for),
      CONCAT('policy_version=', by_version),
      CONCAT('purged_at=', DATE_FORMAT(purging_at, '%Y-%m-%dT%H:%i:%s.%f'), 'Z'),
      CONCAT('how_many=', gone),
      CONCAT('digest_before=', said_before)) USING utf8mb4), 256);
    INSERT INTO purge_note (id, version, organisation_id, note_number, kept_class, before_day, period, policy_version, purged_at,
        how_many, digest_before, digest)
      VALUES (own, 1, of_organisation, latest + 1, of_class, before_that_day, kept_for, by_version, purging_at, gone,
        said_before, said);
  END IF;
  SELECT gone, own, said;
END//
DELIMITER ;
