ALTER TABLE caseload_entry ADD KEY caseload_entry_reference (case_reference);
