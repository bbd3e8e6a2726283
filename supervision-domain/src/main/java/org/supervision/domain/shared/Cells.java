package org.supervision.domain.shared;

/** The cells of tables that people open in a spreadsheet. */
public final class Cells {

  /** What a formula begins with, the wide forms of it included. */
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** A cell that no spreadsheet takes for a formula: such a one gets an apostrophe before it. */
  public static String harmless(String cell) {
    boolean isFormula = !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0;
    return isFormula ? "'" + cell : cell;
  }
}
