package org.supervision.ejb.writing;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.writing.CaseDetailsPointedOut;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** What is written on a file beside its records: what it is sealed with, and held against. */
public class WrittenOnFile {

  @Inject private FileKeys keys;
  @Inject private CaseDetails details;

  /** The key of the file that something is of. */
  public FileKey keyOf(FileSubject subject) {
    return keys.of(subject.fileId());
  }

  /** What names a case in what is about to be written (PRODUCT P6). */
  public List<CaseDetail> caseDetails(FileSubject subject, String typed) {
    return details.in(subject, keyOf(subject), typed);
  }

  /**
   * Refuses what names a case, unless who writes it knows and keeps it.
   *
   * @throws CaseDetailsPointedOut where something does
   */
  public void check(boolean keepCaseDetails, FileSubject subject, String typed) {
    details.check(keepCaseDetails, subject, keyOf(subject), typed);
  }
}
