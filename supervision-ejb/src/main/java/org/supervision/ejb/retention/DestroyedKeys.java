package org.supervision.ejb.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervision.ejb.keys.FileKeys;

/**
 * Holds the keys of files against the certificates: a key that a certificate says is destroyed is
 * taken away, whether a server was stopped before it could, or an old key store was restored.
 * Anybody inside may call it: it takes away what is certified to be gone, and nothing else.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DestroyedKeys {

  @Inject private DisposalCertificates certificates;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /** Takes them away; how many. */
  public int takeAway() {
    Map<String, String> said = new HashMap<>(keys.destroyed());
    said.putAll(certificates.files());
    List<String> there = keys.present(said.keySet());
    there.forEach(file -> keys.destroy(file, said.get(file), clock.instant()));
    return there.size();
  }

  /** Takes away that of one file. */
  public void takeAway(String fileId) {
    certificates.of(fileId).ifPresent(one -> keys.destroy(fileId, one.getId(), clock.instant()));
  }
}
