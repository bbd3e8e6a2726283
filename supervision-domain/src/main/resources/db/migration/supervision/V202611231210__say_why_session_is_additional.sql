-- Why it is additional to those that are due, sealed under the file's key; of most there is none.
ALTER TABLE supervision_session ADD COLUMN additional_reason BLOB;
