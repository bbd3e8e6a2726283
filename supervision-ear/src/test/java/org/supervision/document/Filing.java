package org.supervision.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.Visitor;

/** Files documents as a browser does. */
public final class Filing {

  /** What a PDF begins with, and something that is to be found nowhere in clear. */
  static final byte[] PDF = "%PDF-1.7 Elderflower".getBytes(StandardCharsets.US_ASCII);

  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final String EDGE = "the-edge-of-a-part";

  private Filing() {}

  /** Files one through the page of a file. */
  public static HttpResponse<String> file(
      Visitor visitor, String fileId, String kind, String title, String name, byte[] bytes)
      throws IOException, InterruptedException {
    String page = visitor.get("/file/" + fileId + "/documents").body();
    Map<String, String> fields = new LinkedHashMap<>(Forms.hidden(page, "upload"));
    fields.putAll(Map.of("kind", kind, "title", title, "dated", "2/11/2026"));
    return send(visitor, fields, name, bytes);
  }

  /** Sends the form as it is filled in. */
  static HttpResponse<String> send(
      Visitor visitor, Map<String, String> fields, String name, byte[] bytes)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(body, "name=\"" + field.getKey() + "\"", null, field.getValue().getBytes(UTF));
    }
    part(body, "name=\"document\"; filename=\"" + name + "\"", "application/octet-stream", bytes);
    body.write(("--" + EDGE + "--\r\n").getBytes(UTF));
    return visitor.send(
        HttpRequest.newBuilder(URI.create(visitor.base() + "/document/upload"))
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .header("Origin", visitor.base())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String what, String type, byte[] bytes)
      throws IOException {
    String head = "--" + EDGE + "\r\nContent-Disposition: form-data; " + what + "\r\n";
    body.write(
        (head + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n").getBytes(UTF));
    body.write(bytes);
    body.write("\r\n".getBytes(UTF));
  }
}
