ALTER TABLE relationship_ending
  ADD KEY relationship_ending_file (file_id),
  ADD KEY relationship_ending_settled (settled_at);
