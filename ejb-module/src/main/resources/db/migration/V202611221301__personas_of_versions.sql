-- The personas and the value tree as they were when the version was published, as JSON; empty when there were none.
ALTER TABLE icp_version
    ADD COLUMN personas MEDIUMTEXT NULL AFTER attributes;
