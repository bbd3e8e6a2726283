package org.supervision.ejb.keys;

import java.nio.file.Path;
import java.util.List;

/** The keys of files for work that goes through all of them, within a server or without one. */
public final class KeyRing {

  private final FileKeyRows rows;
  private final MasterKey master;

  /** Throws IllegalStateException naming the file where the master key cannot be read. */
  public KeyRing(KeyDatabase database, Path masterKey) {
    rows = new FileKeyRows(database);
    master = new MasterKeyFile(masterKey).read();
  }

  /** The key of a file; throws {@link CannotBeOpened} where the file has none, or none any more. */
  public FileKey of(String fileId) {
    List<WrappedKey> versions = rows.of(fileId);
    if (versions.isEmpty()) {
      throw new CannotBeOpened("file " + fileId + " has no key", null);
    }
    return new FileKey(fileId, versions, master);
  }
}
