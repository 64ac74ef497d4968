-- What people of an agency do in a client is stamped with the agency too.
ALTER TABLE account
    ADD COLUMN origin_agency BINARY(16) NULL AFTER origin_by;
ALTER TABLE account_revision
    ADD COLUMN origin_agency BINARY(16) NULL AFTER origin_by;
ALTER TABLE icp_version
    ADD COLUMN published_agency BINARY(16) NULL AFTER published_by;
