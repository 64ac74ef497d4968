-- Who asked for a job, wholly: a person, maybe of an agency, or an API client; and by which request, from where the audit
-- tells. A job does what it does in their name.
ALTER TABLE job
    ADD COLUMN requested_kind VARCHAR(10) NOT NULL DEFAULT 'SYSTEM' AFTER requested_by,
    ADD COLUMN requested_agency BINARY(16) NULL AFTER requested_kind,
    ADD COLUMN request_id BINARY(16) NULL AFTER requested_agency;

UPDATE job SET requested_kind = 'PERSON' WHERE requested_by IS NOT NULL;
