package org.supervision.ejb.retention;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Before anybody is served: no key is here that a certificate says is destroyed. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeysAtStart {

  private static final Logger LOG = Logger.getLogger(KeysAtStart.class.getName());

  @Inject private DestroyedKeys destroyed;

  @PostConstruct
  void look() {
    int taken = destroyed.takeAway();
    if (taken > 0) {
      LOG.severe(
          () ->
              "Keys that certificates say are destroyed were here, and are taken away: "
                  + taken
                  + ". Was an old key store restored?");
    }
  }
}
