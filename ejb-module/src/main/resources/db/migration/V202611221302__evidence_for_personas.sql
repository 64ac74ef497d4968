-- What evidence says about a persona. A persona that is deleted takes its links along.
ALTER TABLE evidence_link
    ADD COLUMN persona_id BINARY(16) NULL AFTER channel_id,
    ADD KEY evidence_link_persona (tenant_id, persona_id),
    ADD CONSTRAINT evidence_link_persona FOREIGN KEY (tenant_id, persona_id)
        REFERENCES persona (tenant_id, id) ON DELETE CASCADE;
