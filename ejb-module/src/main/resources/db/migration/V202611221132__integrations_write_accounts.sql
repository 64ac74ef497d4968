-- INTEGRATION has a letter more than there was room for.
ALTER TABLE account MODIFY COLUMN origin_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SYSTEM';
ALTER TABLE account_revision MODIFY COLUMN origin_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
