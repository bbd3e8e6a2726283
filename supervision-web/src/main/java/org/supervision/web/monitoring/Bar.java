package org.supervision.web.monitoring;

/**
 * A part of a bar in the chart, in the units of its drawing.
 *
 * @param x where it begins
 * @param width how long it is
 */
public record Bar(double x, double width) {

  /** Where it begins. */
  public double getX() {
    return x;
  }

  /** How long it is. */
  public double getWidth() {
    return width;
  }

  /** Whether there is anything to draw. */
  public boolean isSeen() {
    return width > 0;
  }
}
