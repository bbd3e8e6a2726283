package org.supervision.ejb.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A mark of texts as a page shows them. The page's form carries it, so that what was worded anew
 * meanwhile, in a second tab or by somebody else, is never replaced unseen.
 */
public final class AsShown {

  private static final int LENGTH = 16;

  private AsShown() {}

  /** The mark of these texts, in this order; two that differ in anything have different ones. */
  public static String of(String... texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
