-- Who is or was a customer is found without reading all accounts; lists are filtered by it, too.
ALTER TABLE account
    ADD KEY account_relationship (tenant_id, relationship, id);
