package org.supervision.domain.retention;

/** Why a file is kept: with a date only for who left the authority. */
public enum KeptBecause {
  WORKS_HERE,
  OUT_OF_DIRECTORATE,
  CAME_BACK,
  LEFT
}
