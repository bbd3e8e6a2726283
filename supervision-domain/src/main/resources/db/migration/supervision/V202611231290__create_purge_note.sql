-- That rows of a class were purged because their period was over: which class, how many, from before which day, by which version
-- of the policy. Kept for good; only the procedures that purge add a row.
CREATE TABLE IF NOT EXISTS purge_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_class VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_day DATE NOT NULL,
  period VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_version VARCHAR(40) NOT NULL,
  purged_at DATETIME(6) NOT NULL,
  how_many INT NOT NULL,
  KEY purge_note_class (organisation_id, kept_class, purged_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT ON purge_note TO ${app_ip}, ${app_local};
