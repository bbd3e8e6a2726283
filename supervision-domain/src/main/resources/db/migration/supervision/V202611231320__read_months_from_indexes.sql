-- The months of everybody are read from indexes alone: neither the rows of sessions nor those of their records are opened.
ALTER TABLE supervision_session
  ADD KEY supervision_session_of_month
    (organisation_id, on_day, state, supervisee_id, relationship_id, kind, minutes, cancelled_by_id, interrupted),
  DROP KEY supervision_session_month;
ALTER TABLE supervision_record
  ADD KEY supervision_record_of_session (session_id, amends_id, write_by, first_shared_at, state),
  DROP KEY supervision_record_session;
