package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/**
 * The way to a part of a file for every step on it: find, decide access, fetch the key.
 *
 * @param <P> which part: a record, an agreement
 */
public abstract class PartDoor<P extends PartOfFile> {

  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Caller caller;
  @Inject private Names names;

  /** The part, for reading. */
  public abstract P find(String id);

  /** The part; nobody else takes a step on it until this transaction ends. */
  protected abstract P findForStep(String id);

  /** For a step: found, decided and logged. */
  protected P admit(String id, Verb verb) {
    P part = findForStep(id);
    access.require(part, verb);
    return part;
  }

  /** For going on with what was already logged for this page: refusals only are logged. */
  protected P admitAgain(String id, Verb verb) {
    P part = findForStep(id);
    access.goOn(part, verb);
    return part;
  }

  /** Decides and logs: a reading durably, before anything is opened. */
  public Permit require(P part, Verb verb) {
    return access.require(part, verb);
  }

  /** For reading on in what was already logged as a whole: refusals only are logged. */
  public Permit goingOnReading(P part, Verb verb) {
    return access.goOn(part, verb);
  }

  /** Logs that a step was refused though it was the caller's: what it rested on did not hold. */
  public void refused(String id, Verb verb) {
    access.refused(find(id), verb);
  }

  /** Whether the caller might, without logging. */
  public boolean lets(P part, Verb verb) {
    return access.permits(part, verb);
  }

  /** The key of the file that holds it. */
  public FileKey keyOf(P part) {
    return keys.of(part.fileId());
  }

  /** The name of somebody, or an empty text. */
  public String nameOf(String personId) {
    return personId == null ? "" : names.of(List.of(personId)).get(personId).getName();
  }

  /** Who is asking. */
  public String callerId() {
    return caller.id();
  }
}
