ALTER TABLE supervision_session
  ADD COLUMN moved_times INT NOT NULL DEFAULT 0,
  ADD KEY supervision_session_moved (moved_times, state);
