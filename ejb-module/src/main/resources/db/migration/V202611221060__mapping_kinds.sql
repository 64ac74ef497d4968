-- Options are kept for files of contacts and deals, too: what the rows of such a file are.
ALTER TABLE import_mapping ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'ACCOUNT';
