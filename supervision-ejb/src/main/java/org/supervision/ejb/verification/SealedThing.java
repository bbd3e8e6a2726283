package org.supervision.ejb.verification;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.supervision.ejb.access.LoggedSeal;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.signature.CanonicalJson;

/** Something sealed while it is held against its seal: what it is, and what is wrong with it. */
final class SealedThing {

  private final String kind;
  private final Row row;
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param kind the word for it
   * @param row its own row
   */
  SealedThing(String kind, Row row) {
    this.kind = kind;
    this.row = row;
  }

  /** Its own row. */
  Row row() {
    return row;
  }

  String id() {
    return row.text("id");
  }

  /** Something about it is not what was sealed. */
  void wrong(String place) {
    if (!wrong.contains(place)) {
      wrong.add(place);
    }
  }

  /** Holds its own seal, and whose it is, against the log. */
  void holdAgainst(LoggedSeal logged) {
    if (logged == null || !logged.seal().equals(row.text("seal"))) {
      wrong("its seal");
    } else if (!logged.fileId().equals(row.text("file_id"))
        || !logged.superviseeId().equals(row.text("supervisee_id"))) {
      wrong("whose it is");
    }
  }

  /** Whether a text is the one that its seal was made of. */
  boolean isSealOf(String json, FileKey key) {
    return Row.isOpen(json) && isMac(json, row.text("seal"), key);
  }

  /** Whether a keyed digest, hexadecimal, is that of a text. */
  static boolean isMac(String json, String digest, FileKey key) {
    return digest.matches("[0-9a-f]{64}")
        && key.isMacOf(CanonicalJson.bytes(json), HexFormat.of().parseHex(digest));
  }

  /** Whether all of it holds. */
  boolean isWhole() {
    return wrong.isEmpty();
  }

  /** What is wrong, by identifiers and places alone. */
  String sentence() {
    return "The "
        + kind
        + " "
        + id()
        + " of file "
        + row.text("file_id")
        + " is not what was sealed: "
        + String.join(", ", wrong)
        + ".";
  }
}
