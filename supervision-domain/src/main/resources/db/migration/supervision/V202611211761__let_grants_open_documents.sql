-- A grant names kinds of content; documents are one of them (ACCESS 15).
ALTER TABLE access_grant ADD COLUMN covers_documents TINYINT(1) NOT NULL DEFAULT 0;
