package org.supervision.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * From which machine a request came: who asked the proxy, where the proxy is one that the council's
 * IT trusts, and otherwise whoever it came from, whatever its headers say.
 */
final class Forwarded {

  private static final String HEADER = "X-Forwarded-For";

  /** IPv4 or IPv6: nothing else that a header says gets into the log. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

  private Forwarded() {}

  static String from(HttpServletRequest request) {
    return from(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders(HEADER)),
        trusted(Settings.text(Setting.TRUSTED_PROXIES)));
  }

  /**
   * The last address that no trusted proxy has: what stands before it was said by somebody whom
   * nobody vouches for.
   */
  static String from(String remote, List<String> headers, Set<String> trusted) {
    List<String> hops =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(String::strip)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(hops);
    String from = remote;
    for (String hop : hops) {
      if (!trusted.contains(from) || !ADDRESS.matcher(hop).matches()) {
        break;
      }
      from = hop;
    }
    return from;
  }

  /** The addresses of a setting, with commas between them. */
  static Set<String> trusted(String setting) {
    return Arrays.stream(setting.split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .collect(Collectors.toSet());
  }
}
