package org.supervision.ejb.keys;

/**
 * A key under which one person's browser keeps what it may not lose.
 *
 * @param key 32 bytes; held in memory only
 * @param lock the key, closed under the master key: lies beside what is kept, and says nothing
 */
public record BrowserKey(byte[] key, byte[] lock) {}
