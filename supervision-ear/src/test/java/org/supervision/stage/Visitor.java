package org.supervision.stage;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks the product by plain HTTP, signed in or not, and takes the answers as they
 * come.
 */
public final class Visitor {

  private static final Pattern LOGIN_FORM =
      Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");
  private static final String PASSWORD = "supervision";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int MOST_REDIRECTS = 12;

  /** The cookies of who signed in before: each lane of the tests has its own. */
  private static final ThreadLocal<Map<String, Map<String, String>>> REMEMBERED =
      ThreadLocal.withInitial(TreeMap::new);

  private final String base;

  /** All hosts are one here, and a cookie for secure connections is one for 127.0.0.1 too. */
  private final Map<String, String> cookies = new TreeMap<>();

  private final HttpClient client;

  private Visitor(String base, HttpClient client) {
    this.base = base;
    this.client = client;
  }

  /** Somebody whom nobody knows. */
  public static Visitor stranger(String base) {
    return new Visitor(
        base,
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build());
  }

  /**
   * Somebody of the cast who is signed in. Whoever signed in before on this thread goes on with
   * that login while it stands, so that it costs nothing.
   */
  public static Visitor of(String base, String login) throws IOException, InterruptedException {
    Map<String, String> known = REMEMBERED.get().get(login + " " + base);
    if (known != null) {
      Visitor again = stranger(base);
      again.cookies.putAll(known);
      if (again.get("/").statusCode() == HttpURLConnection.HTTP_OK) {
        return again;
      }
    }
    return newlyOf(base, login);
  }

  /** The same with a login of its own, for tests that sign out, let it end or look at it. */
  public static Visitor newlyOf(String base, String login)
      throws IOException, InterruptedException {
    Visitor visitor = stranger(base);
    visitor.follow(visitor.typePassword(visitor.follow(visitor.get("/")), login, PASSWORD));
    REMEMBERED.get().put(login + " " + base, new TreeMap<>(visitor.cookies));
    return visitor;
  }

  /** The same login in another tab: the cookies that it has now. */
  public Visitor twin() {
    Visitor twin = new Visitor(base, client);
    twin.cookies.putAll(cookies);
    return twin;
  }

  /** Fills in the form of the identity provider, which {@code page} must be; its answer. */
  public HttpResponse<String> typePassword(
      HttpResponse<String> page, String login, String password) {
    Matcher action = LOGIN_FORM.matcher(page.body());
    if (!action.find()) {
      throw new IllegalStateException("No login form for " + login + " at " + page.uri());
    }
    return PasswordTurn.take(
        () ->
            send(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", FORM)
                    .POST(form(Map.of("username", login, "password", password)))));
  }

  /** The password of everybody of the cast. */
  public static String password() {
    return PASSWORD;
  }

  /** Asks for an address of the product; a redirect is an answer like any other. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Posts a form to an address, as a page of the product would. */
  public HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", FORM)
            .header("Origin", base)
            .POST(form(fields)));
  }

  /** Goes on from redirect to redirect. */
  public HttpResponse<String> follow(HttpResponse<String> response)
      throws IOException, InterruptedException {
    HttpResponse<String> last = response;
    for (int i = 0; i < MOST_REDIRECTS && last.headers().firstValue("Location").isPresent(); i++) {
      URI to = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
      last = send(HttpRequest.newBuilder(to).GET());
    }
    return last;
  }

  /** Where the product is. */
  public String base() {
    return base;
  }

  /** The value of one of the cookies that were given so far, or null. */
  public String cookie(String name) {
    return cookies.get(name);
  }

  /** Takes a cookie as its own, or loses it where the value is null. */
  public void setCookie(String name, String value) {
    if (value == null) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }

  /** Loses every cookie of the identity provider: it knows nobody here any more. */
  public void forgetAtProvider() {
    cookies.keySet().removeIf(name -> name.startsWith("KEYCLOAK") || name.startsWith("AUTH"));
  }

  /** Sends any request with this visitor's cookies; the answer as it comes. */
  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Takes a file from an address. */
  public byte[] bytes(String path) throws IOException, InterruptedException {
    return send(
            HttpRequest.newBuilder(URI.create(base + path)).GET(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** The same with the answer's body in another form. */
  public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<T> response = client.send(request.timeout(Duration.ofSeconds(60)).build(), as);
    response.headers().allValues("Set-Cookie").forEach(this::keep);
    return response;
  }

  private void keep(String setCookie) {
    String[] cookie = setCookie.split(";", 2)[0].split("=", 2);
    if (cookie[1].isEmpty() || setCookie.contains("Max-Age=0")) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }

  private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
    return HttpRequest.BodyPublishers.ofString(
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
