package org.supervision.ejb.access;

import org.supervision.domain.access.FileSubject;

/** Finds a file as something to be looked at, so that this feature need not know what a file is. */
public interface SubjectFiles {

  /** The file with this identifier; throws NotVisible where there is none. */
  FileSubject get(String fileId);
}
