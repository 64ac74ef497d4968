-- The day on which somebody looked at an ICP last, where the tenant is; its publishing does not count. No part of the draft.
ALTER TABLE icp ADD COLUMN last_reviewed_on DATE NULL;
