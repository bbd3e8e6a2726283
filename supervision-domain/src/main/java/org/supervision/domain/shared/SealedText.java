package org.supervision.domain.shared;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Free text as it is kept: encrypted under the data key of the file that it belongs to, so that the
 * database and its administrators hold no word of it. It is opened by a service that has the file's
 * key, never by the entity that carries it. Layout: one byte of format, four of key id, twelve of
 * nonce, then ciphertext and tag (AES-256-GCM).
 */
public final class SealedText implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int KEY_ID_AT = 1;
  private static final int NONCE_AT = 5;
  private static final int NONCE_LENGTH = 12;

  private final byte[] bytes;

  private SealedText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Wraps what the cipher made or the database returned. */
  public static SealedText of(byte[] bytes) {
    if (bytes.length <= NONCE_AT + NONCE_LENGTH) {
      throw new IllegalArgumentException("Too short to be sealed text: " + bytes.length + " bytes");
    }
    return new SealedText(bytes.clone());
  }

  /** The whole value as it is stored. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** Which version of the file's key sealed it. */
  public int keyId() {
    return ByteBuffer.wrap(bytes, KEY_ID_AT, Integer.BYTES).getInt();
  }

  /** The nonce it was sealed with, never used twice under one key. */
  public byte[] nonce() {
    return Arrays.copyOfRange(bytes, NONCE_AT, NONCE_AT + NONCE_LENGTH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Never the content: only how long it is. */
  @Override
  public String toString() {
    return "SealedText[" + bytes.length + " bytes]";
  }
}
