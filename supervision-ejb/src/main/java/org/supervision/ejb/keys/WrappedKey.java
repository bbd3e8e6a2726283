package org.supervision.ejb.keys;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One version of a file's key as it is kept: wrapped by the master key, bound to its file and key
 * id, so that rows cannot be exchanged.
 *
 * @param fileId the file it belongs to
 * @param version 1 for the first, one more after each renewal; the highest seals
 * @param keyId random number that stands in everything sealed under it
 * @param wrapped the secret under the master key
 */
record WrappedKey(String fileId, int version, int keyId, byte[] wrapped) {

  private static final int SECRET_LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret for a file. */
  static WrappedKey fresh(String fileId, int version, MasterKey master) {
    byte[] secret = new byte[SECRET_LENGTH];
    RANDOM.nextBytes(secret);
    int keyId = RANDOM.nextInt(Integer.MAX_VALUE - 1) + 1;
    return new WrappedKey(fileId, version, keyId, master.wrap(secret, place(fileId, keyId)));
  }

  /**
   * Its secret; throws {@link CannotBeOpened} where the row was changed or belongs to another file.
   */
  byte[] secret(MasterKey master) {
    return master.unwrap(wrapped, place(fileId, keyId));
  }

  /**
   * The same secret, wrapped by the newest master key; throws {@link CannotBeOpened} where none of
   * them opens it.
   */
  WrappedKey wrappedBy(MasterKey master) {
    byte[] secret = secret(master);
    try {
      WrappedKey fresh =
          new WrappedKey(fileId, version, keyId, master.wrap(secret, place(fileId, keyId)));
      if (!Arrays.equals(secret, fresh.secret(master))) {
        throw new CannotBeOpened(place(fileId, keyId), null);
      }
      return fresh;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** Which version of the master key wrapped it. */
  int masterKeyId() {
    return MasterKey.versionOf(wrapped);
  }

  private static String place(String fileId, int keyId) {
    return "file/" + fileId + "/key/" + keyId;
  }
}
