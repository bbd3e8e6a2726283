ALTER TABLE team ADD COLUMN directorate_name VARCHAR(200);
