-- Contacts and deals come in by the same way as accounts: what the rows of a file are.
ALTER TABLE account_import ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'ACCOUNT';
