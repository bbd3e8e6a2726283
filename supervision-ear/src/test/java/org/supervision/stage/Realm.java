package org.supervision.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the administrator of the identity provider does to accounts of the example realm. */
public final class Realm {

  private static final String REALM = "/admin/realms/supervision";
  private static final String TOKEN = "/realms/master/protocol/openid-connect/token";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String provider;
  private final String password;

  Realm(String provider, String password) {
    this.provider = provider;
    this.password = password;
  }

  /** Lets an account sign in, or no longer. */
  public void enable(String login, boolean enabled) throws IOException, InterruptedException {
    ask("PUT", user(login), BodyPublishers.ofString("{\"enabled\":" + enabled + "}"));
  }

  /** Takes a role away from an account. */
  public void take(String role, String login) throws IOException, InterruptedException {
    ask("DELETE", user(login) + "/role-mappings/realm", role(role));
  }

  /** Gives a role to an account. */
  public void give(String role, String login) throws IOException, InterruptedException {
    ask("POST", user(login) + "/role-mappings/realm", role(role));
  }

  /** Makes an account of a member of staff, with the password of all the others. */
  public void add(String login, String... roles) throws IOException, InterruptedException {
    String account =
        String.format(
            "{\"username\":\"%1$s\",\"enabled\":true,\"email\":\"%1$s@example.org\","
                + "\"firstName\":\"%1$s\",\"lastName\":\"%1$s\",\"credentials\":"
                + "[{\"type\":\"password\",\"value\":\"%2$s\"}]}",
            login, Browsers.PASSWORD);
    ask("POST", REALM + "/users", BodyPublishers.ofString(account));
    give("staff", login);
    for (String role : roles) {
      give(role, login);
    }
  }

  /** Whether an account is locked because of wrong passwords. */
  public boolean isLocked(String login) throws IOException, InterruptedException {
    return ask("GET", attacks(login), BodyPublishers.noBody()).contains("\"disabled\":true");
  }

  /** Forgets the wrong passwords of an account. */
  public void unlock(String login) throws IOException, InterruptedException {
    ask("DELETE", attacks(login), BodyPublishers.noBody());
  }

  private String attacks(String login) throws IOException, InterruptedException {
    return user(login).replace("/users/", "/attack-detection/brute-force/users/");
  }

  private String user(String login) throws IOException, InterruptedException {
    String path = REALM + "/users?exact=true&username=" + login;
    return REALM + "/users/" + first("id", ask("GET", path, BodyPublishers.noBody()));
  }

  private BodyPublisher role(String role) throws IOException, InterruptedException {
    String told = ask("GET", REALM + "/roles/" + role, BodyPublishers.noBody());
    return BodyPublishers.ofString("[" + told + "]");
  }

  private String ask(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(provider + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, body));
  }

  private String token() throws IOException, InterruptedException {
    String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
    return first(
        "access_token",
        send(
            HttpRequest.newBuilder(URI.create(provider + TOKEN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static String first(String name, String json) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("No " + name + " was told");
    }
    return found.group(1);
  }
}
