package org.supervision.domain.tray;

/** How far a tray has come. */
public enum TrayState {
  /** Drawn and sealed; nobody reads in it yet. */
  DRAWN,
  /** Given to the inspector, until its end. */
  GIVEN,
  /** Refused, or taken back before its end. */
  TAKEN_BACK
}
