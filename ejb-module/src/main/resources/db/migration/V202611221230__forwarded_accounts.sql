-- What the ICPs forward to sales, account after account: overlaps are counted along it, without reading the scores.
ALTER TABLE score
    ADD KEY score_forwarded (tenant_id, decision, account_id, icp_id);
