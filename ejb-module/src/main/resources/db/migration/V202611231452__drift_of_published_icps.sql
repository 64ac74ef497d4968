-- ICPs that were published before drift was looked for: from now on it is.
INSERT INTO agenda_item
    (tenant_id, kind, subject_id, due_on, id, tenant_public_id, state, due_at, next_at, attempts)
SELECT icp.tenant_id, 'drift-check', icp.id, CAST(UTC_TIMESTAMP() AS DATE), UNHEX(REPLACE(UUID(), '-', '')), tenant.id,
    'WAITING', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0
FROM icp JOIN tenant ON tenant.tenant_id = icp.tenant_id
WHERE icp.status = 'ACTIVE';
