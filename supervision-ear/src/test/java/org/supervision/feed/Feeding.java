package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supervision.stage.Forms;
import org.supervision.stage.Visitor;

/** A feed as HR hands it in, without scripts: what is known, and what is changed of it. */
final class Feeding {

  private static final String EDGE = "feeding-edge";
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private Feeding() {}

  /** What is known now, as a feed that changes nothing. */
  static String known(Visitor hr) throws Exception {
    HttpResponse<String> answer = hr.get("/feed/known");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Uploads a file; where it is looked at. */
  static String uploaded(Visitor hr, String file) throws Exception {
    HttpResponse<String> answer = upload(hr, hr, "feed.csv", file.getBytes(StandardCharsets.UTF_8));
    String to = answer.headers().firstValue("Location").orElseThrow();
    assertThat(to).matches(".*/feed/[0-9a-f-]{36}");
    return to.substring(to.indexOf("/feed/"));
  }

  /** Uploads as one visitor with the form of another's page. */
  static HttpResponse<String> upload(Visitor who, Visitor shown, String name, byte[] file)
      throws Exception {
    Map<String, String> hidden = Forms.hidden(shown.get("/feeds").body(), "upload");
    StringBuilder head = new StringBuilder();
    hidden.forEach(
        (field, value) -> head.append(part("name=\"" + field + "\"")).append(value).append("\r\n"));
    head.append(part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv"));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return who.send(
        HttpRequest.newBuilder(URI.create(who.base() + "/feed/upload"))
            .header("Origin", who.base())
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Presses a button of a run. */
  static HttpResponse<String> press(Visitor hr, String run, String button) throws Exception {
    return Forms.submit(hr, run, "decide", button, Map.of());
  }

  /** Applies it and waits until it is done; the page then. */
  static String apply(Visitor hr, String run) throws Exception {
    press(hr, run, "apply");
    return done(hr, run);
  }

  /** The page of a run once it is not being applied any more. */
  static String done(Visitor hr, String run) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    String page = hr.get(run).body();
    while (page.contains("Being applied") && System.nanoTime() < end) {
      LockSupport.parkNanos(300_000_000L);
      page = hr.get(run).body();
    }
    return page;
  }

  /** People of invented numbers, who start today in the line of a manager of the example. */
  static String starters(String prefix, int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(
            i ->
                prefix
                    + i
                    + ",Nova,Number"
                    + i
                    + ",,,,,,,,1,2026-11-24,,permanent,37.00,2026-11-24,early-help-practitioner,"
                    + "early help practitioner,1,early-help,Youth and Family Practice,"
                    + "Early Help,Children’s Services,,,,yes,N6173,\r\n")
        .collect(Collectors.joining());
  }

  private static String part(String what) {
    return "--" + EDGE + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
  }
}
