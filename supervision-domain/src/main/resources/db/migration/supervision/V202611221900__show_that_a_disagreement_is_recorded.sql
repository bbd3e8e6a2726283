-- Lists say it beside the state of a record (PRODUCT P3); what was said stays where it is.
ALTER TABLE supervision_record ADD COLUMN disagreement_recorded BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE supervision_record SET disagreement_recorded = TRUE
  WHERE id IN (SELECT record_id FROM disagreement);
