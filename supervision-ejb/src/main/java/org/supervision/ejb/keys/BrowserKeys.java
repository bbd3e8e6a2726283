package org.supervision.ejb.keys;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;

/**
 * Hands out keys for what a browser keeps of a form over the end of a login. Nothing of them is
 * stored here: the browser brings the closed key back, and it opens for the same person alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class BrowserKeys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_LENGTH = 32;

  @Inject private MasterKeys masters;

  /** The first of the closed keys that opens for this person, else a new one. */
  public BrowserKey of(String personId, Collection<byte[]> locks) {
    String place = "browser/" + personId;
    MasterKey master = masters.current();
    return locks.stream()
        .flatMap(lock -> opened(master, lock, place).stream())
        .findFirst()
        .orElseGet(() -> fresh(master, place));
  }

  private static Optional<BrowserKey> opened(MasterKey master, byte[] lock, String place) {
    try {
      return Optional.of(new BrowserKey(master.unwrap(lock, place), lock));
    } catch (CannotBeOpened somebodyElses) {
      return Optional.empty();
    }
  }

  private static BrowserKey fresh(MasterKey master, String place) {
    byte[] key = new byte[KEY_LENGTH];
    RANDOM.nextBytes(key);
    return new BrowserKey(key, master.wrap(key, place));
  }
}
