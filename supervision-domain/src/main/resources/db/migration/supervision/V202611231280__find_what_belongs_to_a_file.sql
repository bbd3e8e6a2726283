-- What belongs to a file is found by it: destroying a file looked through all sessions and all actions of the council, and held
-- on to them meanwhile.
ALTER TABLE supervision_session ADD KEY session_file (file_id);
ALTER TABLE supervision_action ADD KEY action_file (file_id);
ALTER TABLE preparation ADD KEY preparation_file (file_id);
ALTER TABLE agenda_item ADD KEY agenda_file (file_id);
ALTER TABLE difficulty ADD KEY difficulty_file (file_id);
ALTER TABLE access_window ADD KEY window_file (file_id);
