package org.supervision.signature;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.stage.Forms;
import org.supervision.stage.Visitor;

/**
 * Somebody on the way from the sign page to the identity provider and back, who may leave that way
 * at each step.
 */
public final class Signer {

  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private final Visitor visitor;
  private final String login;
  private final String subject;

  /**
   * @param subject path of what is signed, such as {@code /agreement/…}
   */
  public Signer(Visitor visitor, String login, String subject) {
    this.visitor = visitor;
    this.login = login;
    this.subject = subject;
  }

  Visitor visitor() {
    return visitor;
  }

  /**
   * Presses "sign", having read what an agreement asks to be read; the address of the identity
   * provider that the browser is sent to.
   */
  public String press() throws Exception {
    HttpResponse<String> sent =
        Forms.submit(visitor, subject + "/sign", "sign", "confirm", Map.of("read", "true"));
    return sent.headers().firstValue("Location").orElseThrow();
  }

  /** The challenge that an address of the identity provider, or one back from it, is about. */
  static String challenge(String address) {
    Matcher state = STATE.matcher(address);
    if (!state.find()) {
      throw new IllegalStateException("No challenge in " + address);
    }
    return URLDecoder.decode(state.group(1), StandardCharsets.UTF_8);
  }

  /** Types the signer's password at the identity provider; the address that leads back. */
  public String confirm(String question) throws Exception {
    return confirmAs(login, question);
  }

  /** Types somebody's password there. */
  String confirmAs(String somebody, String question) throws Exception {
    return back(visitor.typePassword(ask(question), somebody, Visitor.password()));
  }

  /** Goes to the identity provider; what it shows. */
  HttpResponse<String> ask(String question) throws Exception {
    return visitor.send(HttpRequest.newBuilder(URI.create(question)).GET());
  }

  /** The address back that an answer of the identity provider leads to. */
  static String back(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Comes back by an address; the page that is shown in the end. */
  public String comeBack(String address) throws Exception {
    HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(URI.create(address)).GET());
    return visitor.follow(answer).body();
  }
}
