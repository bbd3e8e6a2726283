package org.supervision.domain.shared;

import java.util.UUID;

/** Identifiers as they stand in keys and addresses: random, 36 characters, never a sequence. */
public final class Ids {

  private Ids() {}

  /** A new identifier. */
  public static String next() {
    return UUID.randomUUID().toString();
  }

  /** Whether a text from outside has the shape of an identifier; null has not. */
  public static boolean isId(String text) {
    return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
