package io.fitgauge.tenants.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.tenants.entity.TenantSetting;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the bound tenant does not do as usual, by name. */
public class SettingStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(entities.find(TenantSetting.class, name)).map(setting -> read(setting, type));
    }

    public void set(String name, Object value) {
        TenantSetting setting = entities.find(TenantSetting.class, name);
        if (setting == null) {
            entities.persist(new TenantSetting(name, write(value)));
        } else {
            setting.set(write(value));
        }
    }

    private static <T> T read(TenantSetting setting, Class<T> type) {
        try {
            return JSON.readValue(setting.value(), type);
        } catch (JsonProcessingException notWrittenHere) {
            throw new UncheckedIOException(notWrittenHere);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
