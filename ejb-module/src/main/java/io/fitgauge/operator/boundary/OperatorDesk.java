package io.fitgauge.operator.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Puts the operator's commands where the script finds them. Calls run as if they came from inside the application. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorDesk {

    private static final String NAME = "io.fitgauge:type=Operator";

    @Resource
    ContextService contexts;

    @Inject
    OperatorCommands commands;

    @PostConstruct
    void open() {
        OperatorMXBean inside = words -> commands.run(List.of(words));
        try {
            close();
            server().registerMBean(
                            new StandardMBean(
                                    contexts.createContextualProxy(inside, OperatorMXBean.class),
                                    OperatorMXBean.class,
                                    true),
                            name());
        } catch (JMException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @PreDestroy
    void close() {
        try {
            if (server().isRegistered(name())) {
                server().unregisterMBean(name());
            }
        } catch (JMException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }

    private static ObjectName name() throws JMException {
        return new ObjectName(NAME);
    }
}
