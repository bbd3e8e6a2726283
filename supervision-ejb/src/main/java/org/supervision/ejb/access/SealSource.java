package org.supervision.ejb.access;

import java.util.List;

/** A feature whose texts are sealed when they are signed: what seals they carry now. */
public interface SealSource {

  /**
   * Something sealed, as it stands in its own table.
   *
   * @param kind the word for it: {@code record}, {@code agreement}
   * @param subjectId its identifier
   * @param fileId the file that it belongs to
   * @param digest the seal that it carries
   */
  record Sealed(String kind, String subjectId, String fileId, byte[] digest) {}

  /** Up to so many of them, in order of identifier, after one ({@code ""} for the first). */
  List<Sealed> after(String subjectId, int atMost);
}
