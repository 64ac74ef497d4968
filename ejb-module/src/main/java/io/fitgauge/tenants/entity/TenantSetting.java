package io.fitgauge.tenants.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that a tenant does not do as usual. */
@Entity
@Table(name = "tenant_setting")
public class TenantSetting extends TenantOwned {

    @Id
    private String name;

    private String value;

    protected TenantSetting() {} // JPA

    public TenantSetting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public void set(String newValue) {
        value = newValue;
    }

    /** JSON. */
    public String value() {
        return value;
    }
}
