-- When a tenant that comes in or is erased was last worked at: others go on with what was broken off.
ALTER TABLE tenant
    ADD COLUMN moved_at DATETIME(6) NULL AFTER suspended_by;

-- An agency's archive of one of its clients lies with the agency, as long as that is its client.
ALTER TABLE tenant_export
    ADD COLUMN client_id BINARY(16) NULL AFTER id;
