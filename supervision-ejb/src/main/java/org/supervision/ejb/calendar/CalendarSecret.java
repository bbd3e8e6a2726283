package org.supervision.ejb.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What opens a calendar: 256 bits of chance, of which only the digest is kept. */
final class CalendarSecret {

  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private CalendarSecret() {}

  /** A new one, as it stands in an address. */
  static String next() {
    byte[] secret = new byte[BYTES];
    CHANCE.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** What is kept of one: nobody finds the secret from it, since there is too much of it to try. */
  static String digest(String secret) {
    try {
      byte[] text = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException everyServerHasIt) {
      throw new IllegalStateException(everyServerHasIt);
    }
  }
}
