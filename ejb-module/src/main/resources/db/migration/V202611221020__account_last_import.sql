-- The last import that changed an account, so that exactly the accounts of an import can be gone through. It refers to
-- account_import without a foreign key, which every row of an import would have to check.
ALTER TABLE account
    ADD COLUMN last_import_id BINARY(16) NULL,
    ADD KEY account_last_import (tenant_id, last_import_id, id);
