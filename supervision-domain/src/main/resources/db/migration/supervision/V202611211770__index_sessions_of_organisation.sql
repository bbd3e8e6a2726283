-- Who is overdue is reckoned over everybody: from the last session of each, which the first index
-- finds without reading those before it, and from what took place in one month.
ALTER TABLE supervision_session
  ADD KEY supervision_session_last (organisation_id, state, supervisee_id, relationship_id, kind, minutes, on_day),
  ADD KEY supervision_session_month (organisation_id, on_day);
