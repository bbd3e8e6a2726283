-- Withholding the notice of a reading is an approval of its own, with its reason (ACCESS 24). Sealed.
ALTER TABLE access_grant ADD COLUMN withheld_reason BLOB;
