package org.supervision.domain.access;

/**
 * How far the life of a subject has opened it; each step opens it to more people, never to fewer.
 */
public enum Openness {
  /** A draft: its author and the named recorder alone (ACCESS 6). */
  AUTHOR,
  /** Shared and perhaps contested: the pair's (ACCESS 4, 10). */
  PAIR,
  /** Signed or closed: also managers in the line who state a purpose (ACCESS 10). */
  LINE,
  /** Sealed to everybody: read under a grant or subject access only (PRODUCT T6). */
  NOBODY
}
