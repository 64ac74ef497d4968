package io.fitgauge.tenancy;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.jspecify.annotations.Nullable;

/** Notes every entity that EclipseLink writes, in {@link Changes}. */
final class WatchedEntities extends DescriptorEventAdapter {

    private static final String HIDDEN = "…";
    private static final List<String> IDS = List.of("publicId", "id", "key");

    @Override
    public void postInsert(DescriptorEvent event) {
        note(event, null, all(event));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        note(event, all(event), null);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changes == null) {
            note(event, null, all(event));
            return;
        }
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        for (ChangeRecord change : changes.getChanges()) {
            String name = change.getAttribute();
            before.put(name, isHidden(event, name) ? HIDDEN : old(change));
            after.put(name, value(event, event.getDescriptor().getMappingForAttributeName(name)));
        }
        note(event, before, after);
    }

    private static @Nullable Object old(ChangeRecord change) {
        return change instanceof DirectToFieldChangeRecord direct ? direct.getOldValue() : HIDDEN;
    }

    private static void note(
            DescriptorEvent event,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        CDI.current()
                .select(Changes.class)
                .get()
                .note(new Change(event.getDescriptor().getTableName(), id(event), before, after));
    }

    /** The id that clients know, which is not always the key. */
    private static @Nullable String id(DescriptorEvent event) {
        for (String name : IDS) {
            DatabaseMapping mapping = event.getDescriptor().getMappingForAttributeName(name);
            if (mapping != null) {
                return String.valueOf(mapping.getAttributeValueFromObject(event.getObject()));
            }
        }
        return null;
    }

    private static Map<String, @Nullable Object> all(DescriptorEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
            if (!mapping.isMultitenantPrimaryKeyMapping()) {
                fields.put(mapping.getAttributeName(), value(event, mapping));
            }
        }
        return fields;
    }

    private static @Nullable Object value(DescriptorEvent event, DatabaseMapping mapping) {
        return isHidden(event, mapping.getAttributeName())
                ? HIDDEN
                : mapping.getAttributeValueFromObject(event.getObject());
    }

    private static boolean isHidden(DescriptorEvent event, String attribute) {
        Class<?> type = event.getObject().getClass();
        while (type != null && type != Object.class) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.isAnnotationPresent(Unaudited.class);
                }
            }
            type = type.getSuperclass();
        }
        return false;
    }
}
