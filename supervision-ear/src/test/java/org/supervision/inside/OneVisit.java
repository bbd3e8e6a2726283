package org.supervision.inside;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Lets what is deployed for the first test class inside the server stay for the others, since it is
 * the same: deploying it takes longer than most of them. Arquillian finds it by its service file.
 */
public final class OneVisit implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Stay.class);
  }

  /** Comes with the first class and goes with the last, or when the server ends. */
  public static final class Stay {

    @Inject @DeploymentScoped private InstanceProducer<Deployment> visit;
    @Inject @DeploymentScoped private InstanceProducer<DeploymentDescription> description;
    @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> way;

    private ProtocolMetaData known;
    private int through;

    /** Deploys it once; later classes are told the way to it. */
    public void come(@Observes(precedence = -1) EventContext<DeployDeployment> coming) {
      if (known == null) {
        coming.proceed();
        known = way.get();
      } else {
        visit.set(coming.getEvent().getDeployment());
        description.set(coming.getEvent().getDeployment().getDescription());
        way.set(known);
        visit.get().deployed();
      }
    }

    /** Takes it away after the last class. */
    public void go(@Observes(precedence = -1) EventContext<UnDeployDeployment> going) {
      through++;
      if (through == Visit.TESTS.size()) {
        known = null;
        going.proceed();
      } else {
        going.getEvent().getDeployment().undeployed();
      }
    }
  }
}
