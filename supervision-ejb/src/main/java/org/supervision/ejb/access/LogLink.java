package org.supervision.ejb.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of the access log in its place in a chain: its hash covers the row, its number and the hash
 * before it, so that no row can be changed, taken out, put in or moved without breaking the chain.
 *
 * @param entry what happened
 * @param seq 1 for the first of the chain, one more for each further row
 * @param prevHash the hash of the row before; zeros before the first
 * @param hash SHA-256 of the row before and this one's canonical text
 */
record LogLink(LogEntry entry, long seq, byte[] prevHash, byte[] hash) {

  /** What stands before the first row of a chain. */
  private static final byte[] NOTHING = new byte[32];

  static byte[] nothing() {
    return NOTHING.clone();
  }

  /** The next link of a chain. */
  static LogLink after(byte[] prevHash, long seq, LogEntry entry) {
    return new LogLink(entry, seq, prevHash, hash(prevHash, seq, entry));
  }

  /** SHA-256 over the hashes of some rows in their order, in hexadecimal. */
  static String fingerprint(List<LogLink> links) {
    MessageDigest sha = sha256();
    links.forEach(link -> sha.update(link.hash()));
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Whether its hash is that of what it says. */
  boolean isIntact() {
    return Arrays.equals(hash, hash(prevHash, seq, entry));
  }

  private static byte[] hash(byte[] prevHash, long seq, LogEntry entry) {
    MessageDigest sha = sha256();
    sha.update(prevHash);
    return sha.digest(canonical(seq, entry).getBytes(StandardCharsets.UTF_8));
  }

  /** One JSON array in a fixed order: every value quoted, or null. */
  private static String canonical(long seq, LogEntry entry) {
    StringBuilder text = new StringBuilder(400).append('[').append(seq);
    quoted(text, entry.chainId());
    quoted(text, entry.at().toString());
    quoted(text, entry.personId());
    quoted(text, entry.superviseeId());
    quoted(text, entry.organisationId());
    quoted(text, entry.subjectKind());
    quoted(text, entry.subjectId());
    quoted(text, name(entry.verb()));
    quoted(text, name(entry.capacity()));
    quoted(text, entry.outcome());
    quoted(text, entry.purpose());
    quoted(text, entry.windowId());
    quoted(text, entry.address());
    quoted(text, entry.found() == null ? null : entry.found().toString());
    quoted(text, entry.digest() == null ? null : HexFormat.of().formatHex(entry.digest()));
    return text.append(']').toString();
  }

  private static String name(Enum<?> word) {
    return word == null ? null : word.name();
  }

  private static void quoted(StringBuilder text, String value) {
    text.append(',');
    if (value == null) {
      text.append("null");
    } else {
      text.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
