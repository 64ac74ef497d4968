package io.fitgauge.tenancy;

import static org.eclipse.persistence.annotations.MultitenantType.SINGLE_TABLE;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Converter;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one tenant. EclipseLink adds the tenant to every statement, from the property that {@link TenantBinding}
 * sets; without it any use fails. The discriminator is part of the primary key, so that updates and deletes carry it.
 */
@MappedSuperclass
@Multitenant(SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantOwned.PROPERTY,
        discriminatorType = DiscriminatorType.INTEGER,
        primaryKey = true)
@Converter(name = "uuid", converterClass = UuidConverter.class)
public abstract class TenantOwned {

    static final String PROPERTY = "eclipselink.tenant-id";

    protected TenantOwned() {}
}
