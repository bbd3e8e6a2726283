-- That IT has looked at a job which ran for a day that had not come, and has put the clock right.
ALTER TABLE job_run ADD COLUMN noted_at DATETIME(6);
