package org.supervision.ejb.access;

import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;

/** Decides who may do what to a file, and logs it, refusals too: the one place (PRODUCT X6). */
public class FileAccess {

  /** Decides, logs, and lets in or refuses. */
  public Permit require(FileSubject subject, Verb verb) {
    throw new UnsupportedOperationException(subject.subjectKind() + verb);
  }

  /** As {@link #require}, for going on with what was logged already: only a refusal is logged. */
  public Permit goOn(FileSubject subject, Verb verb) {
    throw new UnsupportedOperationException(subject.subjectKind() + verb);
  }

  /** Whether the caller might, without logging: for showing a button. */
  public boolean permits(FileSubject subject, Verb verb) {
    throw new UnsupportedOperationException(subject.subjectKind() + verb);
  }

  /** Puts the seal of a subject into the file's chain, with the change that is under way. */
  public void sealed(FileSubject subject, byte[] digest) {
    throw new UnsupportedOperationException(subject.subjectKind() + digest.length);
  }
}
