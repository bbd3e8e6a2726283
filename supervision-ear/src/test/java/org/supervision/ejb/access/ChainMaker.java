package org.supervision.ejb.access;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

/** Makes the log of one file as the product makes it, for loading many files at once. */
public final class ChainMaker {

  private final String organisationId;
  private final String fileId;
  private final String superviseeId;
  private byte[] hash = LogLink.nothing();
  private long seq;

  /** Begins the chain of a file. */
  public ChainMaker(String organisationId, String fileId, String superviseeId) {
    this.organisationId = organisationId;
    this.fileId = fileId;
    this.superviseeId = superviseeId;
  }

  /** The next row: somebody did something to a record. */
  public Object[] did(
      Verb verb, Capacity capacity, String personId, String recordId, LocalDateTime at) {
    return add(entry(verb, capacity, personId, recordId, at, "127.0.0.1", null));
  }

  /** The next row: the record was locked under this digest, hexadecimal. */
  public Object[] sealed(String digest, String recordId, LocalDateTime at) {
    byte[] bytes = HexFormat.of().parseHex(digest);
    return add(entry(Verb.SEAL, Capacity.NONE, null, recordId, at, "", bytes));
  }

  private Object[] add(LogEntry entry) {
    LogLink link = LogLink.after(hash, ++seq, entry);
    hash = link.hash();
    return AccessLogRows.values(link);
  }

  private LogEntry entry(
      Verb verb,
      Capacity capacity,
      String personId,
      String recordId,
      LocalDateTime at,
      String address,
      byte[] digest) {
    return new LogEntry(
        fileId,
        at.toInstant(ZoneOffset.UTC),
        personId,
        superviseeId,
        organisationId,
        "record",
        recordId,
        verb,
        capacity,
        LogEntry.ALLOWED,
        null,
        null,
        address,
        null,
        digest);
  }

  /** The row of the chain's head, as it is now. */
  public Object[] head() {
    return new Object[] {fileId, seq, hash};
  }

  /** The columns of a row of the log, separated by commas. */
  public static String columns() {
    return AccessLogRows.COLUMNS;
  }
}
