package org.supervision.ejb.keys;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervision.ejb.setting.DataSources;

/**
 * Hands out the keys of personal supervision files. Anyone inside may ask: a key opens nothing by
 * itself, and services ask for it only after access was decided. It stays outside the caller's
 * transaction, because keys live in a database of their own that no transaction spans.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class FileKeys {

  @Inject private MasterKeys masters;
  @Inject private Clock clock;

  /**
   * The key of a file; throws {@link CannotBeOpened} where the file has none.
   *
   * @throws FileWasDestroyed where a certificate says that its key was
   */
  public FileKey of(String fileId) {
    List<WrappedKey> versions = rows().of(fileId);
    if (versions.isEmpty()) {
      throw missing(fileId);
    }
    return new FileKey(fileId, versions, masters.current());
  }

  /**
   * The keys of several files in one query, by file; throws as {@link #of} where one of them has
   * none.
   */
  public Map<String, FileKey> of(Collection<String> files) {
    List<String> wanted = files.stream().distinct().toList();
    Map<String, List<WrappedKey>> versions = wanted.isEmpty() ? Map.of() : rows().of(wanted);
    Map<String, FileKey> opened = new HashMap<>();
    for (String file : wanted) {
      if (!versions.containsKey(file)) {
        throw missing(file);
      }
      opened.put(file, new FileKey(file, versions.get(file), masters.current()));
    }
    return opened;
  }

  /**
   * Makes the first key of a new file. Where the work then fails, an unused key is left, no harm.
   */
  public FileKey create(String fileId) {
    MasterKey master = masters.current();
    WrappedKey first = WrappedKey.fresh(fileId, 1, master);
    rows().add(first, clock.instant());
    return new FileKey(fileId, List.of(first), master);
  }

  /** The key under this identifier, made where there is none yet. */
  public FileKey ofOrCreate(String id) {
    return rows().of(id).isEmpty() ? create(id) : of(id);
  }

  /** Makes the first keys of new files, all of them or none. */
  public void create(List<String> files) {
    MasterKey master = masters.current();
    rows()
        .add(
            files.stream().map(file -> WrappedKey.fresh(file, 1, master)).toList(),
            clock.instant());
  }

  /** Which of some files have a key here. */
  public List<String> present(Collection<String> files) {
    return rows().present(List.copyOf(files));
  }

  /**
   * Every file whose key was destroyed, as the keys' own database knows, and by which certificate.
   */
  public Map<String, String> destroyed() {
    return rows().destroyed();
  }

  /**
   * Destroys the key of a file for good, all its versions, and writes down which certificate says
   * so.
   */
  public void destroy(String fileId, String certificateId, Instant at) {
    rows().destroy(fileId, certificateId, at);
  }

  private RuntimeException missing(String fileId) {
    return rows().destroyed().containsKey(fileId)
        ? new FileWasDestroyed()
        : new CannotBeOpened("file " + fileId + " has no key", null);
  }

  private FileKeyRows rows() {
    return new FileKeyRows(DataSources.keys()::getConnection);
  }
}
