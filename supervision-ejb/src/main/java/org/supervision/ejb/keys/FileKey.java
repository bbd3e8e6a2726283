package org.supervision.ejb.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.supervision.domain.shared.SealedText;

/**
 * The key of one personal supervision file: seals and opens its text, and makes the seals of its
 * records. Text is bound to the file and to the place it stands in, so that it opens nowhere else.
 * It lives for one use case and is never kept, shown or serialised.
 */
public final class FileKey {

  private static final String MAC = "HmacSHA256";
  private static final String CONTENT = "supervision/content/1";
  private static final String SEAL = "supervision/seal/1";
  private static final int KEY_LENGTH = 32;

  private final String fileId;
  private final List<WrappedKey> versions;
  private final MasterKey master;
  private final Aead aead;

  /**
   * @param versions all versions of the file's key, the newest first
   */
  FileKey(String fileId, List<WrappedKey> versions, MasterKey master) {
    this.fileId = fileId;
    this.versions = List.copyOf(versions);
    this.master = master;
    this.aead = contentCipher();
  }

  /** Seals a text for one place ({@code record/<id>/section/<key>/<version>}); null stays null. */
  public SealedText seal(String context, String text) {
    return text == null ? null : sealBytes(context, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Seals bytes that are no text, such as those of a document, for one place. */
  public SealedText sealBytes(String context, byte[] plain) {
    try {
      return SealedText.of(aead.encrypt(plain, place(context)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Text could not be sealed for " + context, e);
    }
  }

  /**
   * Opens a text of this file that was sealed for the same place; null stays null.
   *
   * @throws CannotBeOpened if it was changed, or stems from another place or file
   */
  public String open(String context, SealedText sealed) {
    return sealed == null ? null : new String(openBytes(context, sealed), StandardCharsets.UTF_8);
  }

  /** Opens bytes that are no text; throws as {@link #open}. */
  public byte[] openBytes(String context, SealedText sealed) {
    try {
      return aead.decrypt(sealed.toBytes(), place(context));
    } catch (GeneralSecurityException e) {
      throw new CannotBeOpened(context + " of file " + fileId, e);
    }
  }

  /** The seal of some bytes under the newest version of the key: 32 bytes, HMAC-SHA256. */
  public byte[] mac(byte[] canonical) {
    return mac(versions.get(0), canonical);
  }

  /** Whether this is the seal of those bytes, under any version of the key. */
  public boolean isMacOf(byte[] canonical, byte[] mac) {
    return versions.stream().anyMatch(v -> MessageDigest.isEqual(mac(v, canonical), mac));
  }

  private byte[] mac(WrappedKey version, byte[] canonical) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(derive(version, SEAL), MAC));
      return mac.doFinal(canonical);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No seal could be made", e);
    }
  }

  private Aead contentCipher() {
    try {
      KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
      for (WrappedKey version : versions) {
        KeysetHandle.Builder.Entry entry =
            KeysetHandle.importKey(contentKey(version)).withFixedId(version.keyId());
        keyset.addEntry(version == versions.get(0) ? entry.makePrimary() : entry);
      }
      return keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of file " + fileId + " is unusable", e);
    }
  }

  private AesGcmKey contentKey(WrappedKey version) throws GeneralSecurityException {
    byte[] key = derive(version, CONTENT);
    return AesGcmKey.builder()
        .setParameters(PredefinedAeadParameters.AES256_GCM)
        .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
        .setIdRequirement(version.keyId())
        .build();
  }

  private byte[] derive(WrappedKey version, String use) throws GeneralSecurityException {
    byte[] salt = fileId.getBytes(StandardCharsets.UTF_8);
    byte[] info = use.getBytes(StandardCharsets.UTF_8);
    return Hkdf.computeHkdf(MAC, version.secret(master), salt, info, KEY_LENGTH);
  }

  private byte[] place(String context) {
    return ("file/" + fileId + "/" + context).getBytes(StandardCharsets.UTF_8);
  }

  /** Names the file, never the key. */
  @Override
  public String toString() {
    return "FileKey[" + fileId + "]";
  }
}
