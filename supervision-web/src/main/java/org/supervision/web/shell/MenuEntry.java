package org.supervision.web.shell;

/**
 * One link of the main menu.
 *
 * @param path within the application
 * @param label what is read
 */
public record MenuEntry(String path, String label) {

  /** Its path within the application. */
  public String getPath() {
    return path;
  }

  /** What is read. */
  public String getLabel() {
    return label;
  }
}
