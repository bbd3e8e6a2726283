-- From this day on nobody is in it; null while it is open, or open again.
ALTER TABLE team ADD COLUMN closed_from DATE;
