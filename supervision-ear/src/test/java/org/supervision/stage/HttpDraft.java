package org.supervision.stage;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A record that its author writes by plain HTTP, as the page's script would. */
public final class HttpDraft {

  private static final Pattern SECTION = Pattern.compile("<textarea id=\"s-([a-z-]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"page-token\" content=\"([^\"]+)\"");
  private static final String ID = "[0-9a-f-]{36}";

  private final Visitor author;
  private final String id;

  private HttpDraft(Visitor author, String id) {
    this.author = author;
    this.id = id;
  }

  /** Begins the record of a session that was held, or goes on with it. */
  public static HttpDraft of(Visitor author, String session) throws Exception {
    HttpResponse<String> begun =
        Forms.submit(author, "/record/begin?session=" + session, "begin", "begin-button", Map.of());
    return at(author, begun.headers().firstValue("Location").orElse(""));
  }

  /** The record whose address that is. */
  public static HttpDraft at(Visitor author, String address) {
    return new HttpDraft(author, address.replaceAll(".*/record/(" + ID + ").*", "$1"));
  }

  /** Its identifier. */
  public String id() {
    return id;
  }

  /** Its path. */
  public String path() {
    return "/record/" + id;
  }

  /** The keys of its sections, in order. */
  public List<String> sections() throws Exception {
    return SECTION
        .matcher(author.get(path() + "/write").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Saves a section as the script does; the answer. */
  public HttpResponse<String> put(String section, String json, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(author.base() + "/api" + path() + "/section/" + section))
            .header("Content-Type", "application/json")
            .header("Origin", author.base())
            .PUT(HttpRequest.BodyPublishers.ofString(json));
    if (token != null) {
      request.header("X-Page-Token", token);
    }
    return author.send(request);
  }

  /** Puts a text, of letters and spaces only, into a section on top of what stands there. */
  public HttpResponse<String> write(String section, String text) throws Exception {
    String page = author.get(path() + "/write").body();
    String version = Forms.hidden(page, "write").get("s-" + section + "-version");
    return put(
        section,
        "{\"text\":\"" + text + "\",\"onVersion\":" + version + ",\"page\":\"\"}",
        token(page));
  }

  /** Shares it; the answer. */
  public HttpResponse<String> share() throws Exception {
    return Forms.submit(author, path() + "/write", "write", "share", Map.of());
  }

  /** What a page gives its script. */
  public static String token(String page) {
    return TOKEN
        .matcher(page)
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElseThrow();
  }
}
