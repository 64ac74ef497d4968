package io.fitgauge.attributes.boundary;

import io.fitgauge.attributes.control.OwnAttributeStore;
import io.fitgauge.attributes.entity.OwnAttribute;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A tenant's own attributes without a database; their revision stays 0. */
class OwnAttributesInMemory extends OwnAttributeStore {

    private final TreeMap<String, OwnAttribute> attributes = new TreeMap<>();

    @Override
    public List<OwnAttribute> all() {
        return List.copyOf(attributes.values());
    }

    @Override
    public Optional<OwnAttribute> find(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    @Override
    public Optional<OwnAttribute> lock(String key) {
        return find(key);
    }

    @Override
    public List<OwnAttribute> lock(Collection<String> keys) {
        return all().stream()
                .filter(attribute -> keys.contains(attribute.key()))
                .toList();
    }

    @Override
    public long count() {
        return attributes.size();
    }

    @Override
    public void add(OwnAttribute attribute) {
        attributes.put(attribute.key(), attribute);
    }

    @Override
    public void remove(OwnAttribute attribute) {
        attributes.remove(attribute.key());
    }

    @Override
    public void flush() {}
}
