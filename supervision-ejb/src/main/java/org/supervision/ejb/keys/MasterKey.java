package org.supervision.ejb.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key over all file keys (AES-256-GCM). It stands in a file outside the database and may hold
 * several versions: the newest wraps, the older ones still unwrap.
 */
final class MasterKey {

  private static final int KEY_ID_AT = 1;

  private final Aead aead;
  private final int version;

  /** Takes the key out of its keyset; throws IllegalStateException where it holds no usable key. */
  MasterKey(KeysetHandle keyset) {
    try {
      AeadConfig.register();
      aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
      version = keyset.getPrimary().getId();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key file holds no usable key", e);
    }
  }

  /** Wraps a file's secret; {@code place} is where it will stand, and it opens nowhere else. */
  byte[] wrap(byte[] secret, String place) {
    try {
      return aead.encrypt(secret, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key cannot wrap", e);
    }
  }

  /**
   * Unwraps a file's secret; throws {@link CannotBeOpened} in any other place or under another key.
   */
  byte[] unwrap(byte[] wrapped, String place) {
    try {
      return aead.decrypt(wrapped, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new CannotBeOpened("the key " + place, e);
    }
  }

  /** Which version wraps now. */
  int version() {
    return version;
  }

  /** Which version of the master key wrapped this. */
  static int versionOf(byte[] wrapped) {
    return ByteBuffer.wrap(wrapped).getInt(KEY_ID_AT);
  }
}
