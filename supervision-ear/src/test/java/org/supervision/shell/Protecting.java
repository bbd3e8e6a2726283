package org.supervision.shell;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.supervision.stage.Wire;

/** The headers that protect people: which of an answer's are missing or too weak (QUALITY S10). */
public final class Protecting {

  private static final String POLICY = "Content-Security-Policy";
  private static final List<String> NAMES =
      List.of(
          POLICY,
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Cache-Control",
          "Server",
          "X-Powered-By");

  private Protecting() {}

  /** What is wrong with an answer, in words that begin with what was asked for. */
  public static List<String> wrongIn(String what, HttpResponse<?> answer) {
    HttpHeaders headers = answer.headers();
    return wrongIn(what, name -> String.join("|", headers.allValues(name)));
  }

  /** The same of an answer as it came over the wire. */
  static List<String> wrongIn(String what, Wire.Answer answer) {
    return wrongIn(what, answer::header);
  }

  private static List<String> wrongIn(String what, Function<String, String> header) {
    boolean painted = what.contains("/assets/") || what.contains("/jakarta.faces.resource/");
    List<String> wrong = new ArrayList<>();
    for (String name : NAMES) {
      String value = header.apply(name);
      if (!isGood(name, value) && !(painted && name.equals("Cache-Control"))) {
        wrong.add(what + ": " + name + " is " + (value.isEmpty() ? "missing" : value));
      }
    }
    return wrong;
  }

  private static boolean isGood(String name, String value) {
    return switch (name) {
      case POLICY -> isStrict(value);
      case "X-Content-Type-Options" -> value.equals("nosniff");
      case "X-Frame-Options" -> value.equals("DENY");
      case "Referrer-Policy" -> value.equals("same-origin");
      case "Cache-Control" -> value.contains("no-store");
      default -> value.isEmpty(); // What would say which server it is.
    };
  }

  /** One policy, which lets no script run but our own. */
  private static boolean isStrict(String policy) {
    String scripts =
        policy.contains("script-src") ? policy.replaceAll(".*script-src ([^;]*).*", "$1") : "";
    return policy.matches("default-src '(self|none)';.*")
        && policy.contains("frame-ancestors 'none'")
        && policy.contains("object-src 'none'")
        && !policy.contains("|")
        && !scripts.contains("unsafe");
  }
}
