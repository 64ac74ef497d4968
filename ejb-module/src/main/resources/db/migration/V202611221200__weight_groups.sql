-- Criteria of an ICP that together count up to a cap: JSON, nothing when there are none.
ALTER TABLE icp ADD COLUMN weight_groups TEXT NULL;

ALTER TABLE icp_version ADD COLUMN weight_groups TEXT NULL;
