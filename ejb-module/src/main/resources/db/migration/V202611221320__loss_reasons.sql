-- Why a deal was lost, as reasons are counted; lost_reason tells the story.
ALTER TABLE deal
    ADD COLUMN loss_reason VARCHAR(20) NULL AFTER closed_key;
