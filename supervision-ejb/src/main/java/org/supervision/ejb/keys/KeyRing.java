package org.supervision.ejb.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The keys of files for work that goes through all of them, within a server or without one. */
public final class KeyRing {

  private final FileKeyRows rows;
  private final MasterKey master;

  /** Throws IllegalStateException naming the file where the master key cannot be read. */
  public KeyRing(KeyDatabase database, Path masterKey) {
    rows = new FileKeyRows(database);
    master = new MasterKeyFile(masterKey).read();
  }

  /**
   * The keys of several files, at least one, read in one query; asked for the key of one of them it
   * throws {@link CannotBeOpened} where that file has none, or none any more.
   */
  public Function<String, FileKey> of(List<String> files) {
    Map<String, List<WrappedKey>> versions = rows.of(files);
    return fileId -> key(fileId, versions.getOrDefault(fileId, List.of()));
  }

  /** Which of some files have a key here. */
  public List<String> present(List<String> files) {
    return rows.present(files);
  }

  /**
   * The files whose key was destroyed, as the keys' own database knows, and by which certificate.
   */
  public Map<String, String> destroyed() {
    return rows.destroyed();
  }

  private FileKey key(String fileId, List<WrappedKey> versions) {
    if (versions.isEmpty()) {
      throw new CannotBeOpened("file " + fileId + " has no key", null);
    }
    return new FileKey(fileId, versions, master);
  }
}
