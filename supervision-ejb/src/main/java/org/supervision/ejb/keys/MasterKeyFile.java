package org.supervision.ejb.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The file that holds the master key, readable by the server's own account alone. Whoever loses it
 * has lost every file's text; whoever reads it together with both databases can read them all.
 */
public final class MasterKeyFile {

  private final Path path;

  /** The file at that path, whether it is there yet or not. */
  public MasterKeyFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /** Makes a first master key; throws FileAlreadyExistsException rather than overwrite one. */
  public void create() throws IOException {
    if (Files.exists(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    Files.createDirectories(path.getParent());
    write(fresh());
  }

  /** Adds a new master key that wraps from now on; what older ones wrapped still opens. */
  void rotate() throws IOException {
    KeysetHandle.Builder keyset = KeysetHandle.newBuilder(keyset());
    try {
      keyset.addEntry(
          KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
              .withRandomId()
              .makePrimary());
      write(keyset.build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No new master key could be made", e);
    }
  }

  /** Takes all but the newest master key away: what older ones wrapped opens no more. */
  void retire() throws IOException {
    KeysetHandle.Entry newest = keyset().getPrimary();
    try {
      write(
          KeysetHandle.newBuilder()
              .addEntry(
                  KeysetHandle.importKey(newest.getKey()).withFixedId(newest.getId()).makePrimary())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The older master keys could not be taken away", e);
    }
  }

  /** Reads the key; throws IllegalStateException naming the file where it is missing or damaged. */
  MasterKey read() {
    return new MasterKey(keyset());
  }

  /** When the file was last written, by which a running server notices a rotation. */
  FileTime writtenAt() {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new UncheckedIOException("The master key file cannot be read: " + path, e);
    }
  }

  private KeysetHandle keyset() {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The master key file cannot be read: " + path, e);
    }
  }

  private static KeysetHandle fresh() {
    try {
      AeadConfig.register();
      return KeysetHandle.generateNew(
          PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No master key could be made", e);
    }
  }

  /**
   * Written beside and moved into place, so that a crash leaves the old key or the new, never half.
   */
  private void write(KeysetHandle keyset) throws IOException {
    FileAttribute<?> ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path beside = Files.createTempFile(path.getParent(), ".master", ".new", ownerOnly);
    try {
      Files.writeString(
          beside,
          TinkJsonProtoKeysetFormat.serializeKeyset(
              keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key could not be written", e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
