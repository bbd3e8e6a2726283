-- Somebody of another agency who acts here for one relationship and until a day (ACCESS 25).
ALTER TABLE person ADD COLUMN agency VARCHAR(120);
