CREATE TABLE IF NOT EXISTS job_run (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  job VARCHAR(40) NOT NULL,
  business_date DATE NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  things INT,
  UNIQUE KEY job_run_day (job, business_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON job_run TO ${app_ip}, ${app_local};
