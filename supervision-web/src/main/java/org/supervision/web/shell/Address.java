package org.supervision.web.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it is shown, and the page behind it: {@code /record/{id}/sign} is {@code
 * /pages/record/sign.xhtml}; without a verb it is the page {@code view}.
 *
 * @param page the page's file within the application
 * @param id the identifier in the address, or null where it names none
 */
record Address(String page, String id) {

  private static final String WORD = "[a-z][a-z-]{0,40}";
  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern OF_ONE =
      Pattern.compile("/(" + WORD + ")/(" + ID + ")(?:/(" + WORD + "))?");
  private static final Pattern OF_NONE = Pattern.compile("/(" + WORD + ")(?:/(" + WORD + "))?");
  private static final String VIEW = "view";

  /** Reads a path within the application; empty where no page could have it. */
  static Optional<Address> of(String path) {
    if ("/".equals(path)) {
      return Optional.of(new Address(file("home", null), null));
    }
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    Matcher one = OF_ONE.matcher(bare);
    if (one.matches()) {
      return Optional.of(new Address(file(one.group(1), one.group(3)), one.group(2)));
    }
    Matcher none = OF_NONE.matcher(bare);
    return none.matches()
        ? Optional.of(new Address(file(none.group(1), none.group(2)), null))
        : Optional.empty();
  }

  /** Whether a text could be followed as a place within this application, and nowhere else. */
  static boolean isWithin(String path) {
    return path != null && of(path.replaceFirst("\\?[A-Za-z0-9=&_-]{0,200}$", "")).isPresent();
  }

  private static String file(String feature, String verb) {
    return "/pages/" + feature + "/" + (verb == null ? VIEW : verb) + ".xhtml";
  }
}
