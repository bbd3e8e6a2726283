package org.supervision.ejb.retention;

import java.util.Map;
import java.util.TreeMap;

/**
 * Fact: a file is destroyed. Whoever keeps anything of it clears it in the same transaction, by the
 * procedure that the database has for it ({@link Clearing}), and so tells how much of what it was.
 */
public final class FileDisposed {

  /** Those who look for theirs by what others clear come first. */
  public static final int FIRST = 100;

  /** Then all others, in any order. */
  public static final int THEN = 200;

  private final String fileId;
  private final String superviseeId;
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Of one file. */
  FileDisposed(String fileId, String superviseeId) {
    this.fileId = fileId;
    this.superviseeId = superviseeId;
  }

  /** Which file. */
  public String fileId() {
    return fileId;
  }

  /** Whom it is about. */
  public String superviseeId() {
    return superviseeId;
  }

  /** So many of a kind are gone. */
  void gone(String kind, int howMany) {
    counts.merge(kind, howMany, Integer::sum);
  }

  /** How much of each kind is gone. */
  Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }
}
