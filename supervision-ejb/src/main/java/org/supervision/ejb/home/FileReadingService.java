package org.supervision.ejb.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;

/** Opening a personal supervision file: one's own, or somebody's whom one may read. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileReadingService {

  @Inject private Files files;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private FileComposer composer;

  /** Identifier of the caller's own file. */
  public String mine() {
    return files.of(caller.id()).getId();
  }

  /**
   * A file with one page of its records; logged, with how many lines it has, before anything of it
   * is opened or shown.
   *
   * @param page from 0
   */
  public FileView read(String fileId, int page) {
    SupervisionFile file = files.get(fileId);
    Permit permit = access.goOn(file, Verb.READ);
    FileRows rows = composer.rows(file, permit, page);
    access.listed(file, Verb.READ, permit, rows.found());
    return composer.view(rows);
  }
}
