package org.supervision.ejb.keys;

import java.nio.file.Path;
import java.util.List;

/** Makes keys of files as the product makes them, for loading many files at once. */
public final class KeyMaker {

  private final MasterKey master;

  /** Under the master key of a file. */
  public KeyMaker(Path masterKeyFile) {
    master = new MasterKeyFile(masterKeyFile).read();
  }

  /** The first key of a new file, with what its row keeps. */
  public Made make(String fileId) {
    WrappedKey first = WrappedKey.fresh(fileId, 1, master);
    return new Made(
        new FileKey(fileId, List.of(first), master),
        first.keyId(),
        first.masterKeyId(),
        first.wrapped());
  }

  /** A key and its row. */
  public record Made(FileKey key, int keyId, int masterKeyId, byte[] wrapped) {}
}
