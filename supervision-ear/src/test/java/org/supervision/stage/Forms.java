package org.supervision.stage;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in a form of a page and sends it, as a browser without scripts would. */
public final class Forms {

  private static final Pattern SUMMARY =
      Pattern.compile("class=\"error-summary\".*?</ul>", Pattern.DOTALL);
  private static final Pattern LINK_TO_FIELD = Pattern.compile("<a href=\"#([^\"]+)\">[^<]*");
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  private Forms() {}

  /** Asks for a page, fills in the fields of one form and presses one button; the answer. */
  public static HttpResponse<String> submit(
      Visitor visitor, String path, String form, String button, Map<String, String> filled)
      throws IOException, InterruptedException {
    String page = visitor.get(path).body();
    Map<String, String> fields = hidden(page, form);
    filled.forEach((name, value) -> fields.put(sentAs(name, page), value));
    fields.put(button, button);
    HttpResponse<String> answer = visitor.post(path, fields);
    requireFields(answer.body());
    return answer;
  }

  /** Whatever a page says is wrong at a field leads to one that stands there. */
  private static void requireFields(String page) {
    Matcher summary = SUMMARY.matcher(page);
    Matcher links = LINK_TO_FIELD.matcher(summary.find() ? summary.group() : "");
    while (links.find()) {
      if (!page.contains("id=\"" + links.group(1) + "\"")) {
        throw new AssertionError(
            "What is wrong is said at a field that is not there: " + links.group());
      }
    }
  }

  /** A field of the component library is sent under a name of its own. */
  private static String sentAs(String name, String page) {
    String own = name + "_input";
    return page.contains("name=\"" + own + "\"") ? own : name;
  }

  /** The value of the first of several choices of one name on a page. */
  public static String first(Visitor visitor, String path, String name)
      throws IOException, InterruptedException {
    Matcher choice =
        Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*>").matcher(visitor.get(path).body());
    if (!choice.find()) {
      throw new IllegalStateException("No choice " + name + " at " + path);
    }
    return part(VALUE, choice.group());
  }

  /** The hidden fields of a form of a page. */
  public static Map<String, String> hidden(String page, String form) {
    int from = page.indexOf("id=\"" + form + "\"");
    if (from < 0) {
      throw new IllegalStateException("No form " + form + " on the page");
    }
    Map<String, String> fields = new HashMap<>();
    Matcher hidden = HIDDEN.matcher(page.substring(from, page.indexOf("</form>", from)));
    while (hidden.find()) {
      fields.put(part(NAME, hidden.group()), part(VALUE, hidden.group()));
    }
    return fields;
  }

  private static String part(Pattern pattern, String tag) {
    Matcher found = pattern.matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
