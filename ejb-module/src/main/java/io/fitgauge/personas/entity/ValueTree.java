package io.fitgauge.personas.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** What is worth what to whom in the companies of an ICP: its nodes, as JSON. */
@Entity
@Table(name = "value_tree")
public class ValueTree extends TenantOwned {

    @Id
    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    private String nodes;

    @Version
    private int revision;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ValueTree() {} // JPA

    public ValueTree(UUID icpId, String nodes, Instant now) {
        this.icpId = icpId;
        this.nodes = nodes;
        this.updatedAt = now;
    }

    /** @return false when it says this already */
    public boolean say(String newNodes, Instant now) {
        if (newNodes.equals(nodes)) {
            return false;
        }
        nodes = newNodes;
        updatedAt = now;
        return true;
    }

    public UUID icpId() {
        return icpId;
    }

    public String nodes() {
        return nodes;
    }

    public int revision() {
        return revision;
    }
}
