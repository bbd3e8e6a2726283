-- Home and team look a year back for everybody of a team, whatever became of the sessions.
ALTER TABLE supervision_session ADD KEY supervision_session_day (supervisee_id, on_day);
