package org.supervision.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser sends when a button of a page is pressed, out of the source of the page: so that
 * who is shown no such page can press it all the same.
 */
final class Buttons {

  private static final Path WEBAPP = Path.of("..", "supervision-web/src/main/webapp");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
  private static final Pattern FORM =
      Pattern.compile("<h:form id=\"([^\"]+)\".*?</h:form>", Pattern.DOTALL);
  private static final Pattern BUTTON = Pattern.compile("<h:commandButton\\s+id=\"([^\"]+)\"");
  private static final Pattern FIELD =
      Pattern.compile("<(s:area|s:field|s:radios|s:select|s:date)\\s+id=\"([^\"#]+)\"");

  private Buttons() {}

  /** The fields that each button of a page sends, every one filled in; none for a page without. */
  static List<Map<String, String>> of(Path page) throws IOException {
    List<Map<String, String>> sent = new ArrayList<>();
    Matcher form = FORM.matcher(whole(page));
    while (form.find()) {
      Matcher button = BUTTON.matcher(form.group());
      while (button.find()) {
        Map<String, String> fields = filled(form.group());
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put(form.group(1), form.group(1));
        fields.put(button.group(1), button.group(1));
        sent.add(fields);
      }
    }
    return sent;
  }

  private static Map<String, String> filled(String form) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(form);
    while (field.find()) {
      fields.put(field.group(2), field.group(1).equals("s:date") ? "1/12/26" : "x");
    }
    return fields;
  }

  /** A page with what it includes. */
  private static String whole(Path page) throws IOException {
    return INCLUDED
        .matcher(Files.readString(page))
        .replaceAll(
            found -> {
              try {
                return Matcher.quoteReplacement(
                    whole(WEBAPP.resolve(found.group(1).substring(1))) + found.group());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
