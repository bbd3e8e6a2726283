package org.supervision.ejb.copy;

import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;

/** A file that somebody wants to take away as a whole. */
class WholeFile {

  @Inject private Files files;
  @Inject private FileAccess access;

  /** Lets the supervisee alone take it; decided and logged before a byte (ACCESS 2). */
  void requireExport(String fileId) {
    access.require(files.get(fileId), Verb.EXPORT);
  }
}
