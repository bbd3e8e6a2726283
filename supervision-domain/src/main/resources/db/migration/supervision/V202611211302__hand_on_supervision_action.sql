ALTER TABLE supervision_action
  ADD COLUMN handed_to_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY supervision_action_handed (handed_to_id, status);
