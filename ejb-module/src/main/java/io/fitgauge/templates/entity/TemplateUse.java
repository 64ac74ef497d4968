package io.fitgauge.templates.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** What an ICP was made from. */
@Entity
@Table(name = "template_use")
public class TemplateUse extends TenantOwned {

    @Id
    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    @Column(name = "template_id")
    @Convert("uuid")
    private UUID templateId;

    private String language;

    private String parameters;

    private String said;

    private String made;

    private String personas;

    @Version
    private int revision;

    @Column(name = "made_at")
    private Instant madeAt;

    protected TemplateUse() {} // JPA

    /**
     * @param language a tag
     * @param parameters the values that were given, JSON
     */
    public TemplateUse(UUID icpId, UUID templateId, String language, String parameters, Origin origin, Instant madeAt) {
        this.icpId = icpId;
        this.templateId = templateId;
        this.language = language;
        this.parameters = parameters;
        this.said = origin.said();
        this.made = origin.made();
        this.personas = origin.personas();
        this.madeAt = madeAt;
    }

    /**
     * What the ICP is compared with.
     *
     * @param said what the template says, filled in, JSON
     * @param made what the ICP was then, JSON
     * @param personas the ids of the ICP's personas by their keys in the template, JSON
     */
    public record Origin(String said, String made, String personas) {}

    public void settle(Origin origin) {
        said = origin.said();
        made = origin.made();
        personas = origin.personas();
    }

    public UUID icpId() {
        return icpId;
    }

    public UUID templateId() {
        return templateId;
    }

    public String language() {
        return language;
    }

    public String parameters() {
        return parameters;
    }

    public Origin origin() {
        return new Origin(said, made, personas);
    }

    public int revision() {
        return revision;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
