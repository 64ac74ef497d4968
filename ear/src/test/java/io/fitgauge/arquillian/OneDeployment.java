package io.fitgauge.arquillian;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** All test classes share the first one's deployment: the house is put up once, and falls with its server. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Stands in the way of what Arquillian would do for every class. */
    public static class Sharing {

        private DeploymentScenario shared;
        private boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofThisClass;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = ofThisClass.get();
            } else {
                ofThisClass.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // the next class needs it
        }
    }
}
