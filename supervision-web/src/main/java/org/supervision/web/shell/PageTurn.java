package org.supervision.web.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns to another page of a list: the address that was asked for, and that page of it. */
final class PageTurn {

  private PageTurn() {}

  /**
   * The address of a page.
   *
   * @param page the first being 0
   * @param parameter that counts the pages of that list
   * @param query what was asked for, as it came, or null
   */
  static String to(int page, String parameter, String path, String query) {
    Stream<String> others =
        query == null
            ? Stream.empty()
            : Stream.of(query.split("&"))
                .filter(one -> !one.isEmpty() && !one.startsWith(parameter + "="));
    return Stream.concat(others, Stream.of(parameter + "=" + page))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
