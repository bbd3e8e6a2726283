package org.supervision.redaction;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.supervision.stage.Visitor;

/** What somebody is given, put together as by the button of its page. */
public final class GivenAnswer {

  private GivenAnswer() {}

  /** Puts it together: {@code /answer/{request}/pdf} or {@code zip}. */
  public static HttpResponse<byte[]> put(Visitor who, String address) throws Exception {
    return who.send(
        HttpRequest.newBuilder(URI.create(who.base() + address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", who.base())
            .POST(HttpRequest.BodyPublishers.noBody()),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
