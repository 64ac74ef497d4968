package io.fitgauge.tenancy;

import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Notes the table of every bulk update and delete in {@link Changes}: they pass the entities by. */
final class WatchedBulk extends SessionEventAdapter {

    @Override
    public void postExecuteQuery(SessionEvent event) {
        if (event.getQuery() instanceof ModifyAllQuery bulk
                && !bulk.getReferenceClass().isAnnotationPresent(Unaudited.class)) {
            CDI.current().select(Changes.class).get().table(bulk.getDescriptor().getTableName());
        }
    }
}
