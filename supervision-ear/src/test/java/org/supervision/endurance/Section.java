package org.supervision.endurance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Visitor;

/** One section of a record or clause of an agreement, saved as the page's script saves it. */
final class Section {

  private static final Pattern VERSION = Pattern.compile("\"textVersion\":(\\d+)");

  private final Visitor writer;
  private final String address;
  private final String token;

  /**
   * @param subject path of the record or the agreement, whose page the writer must be able to open
   */
  Section(Visitor writer, String subject, String key) throws Exception {
    this.writer = writer;
    this.address = "/api" + subject + "/section/" + key;
    this.token = HttpDraft.token(writer.get(subject + "/write").body());
  }

  /** What stands in it, with who wrote it and when, as the script is told. */
  String now() throws Exception {
    return writer.get(address).body();
  }

  /** The number of what stands in it. */
  String version() throws Exception {
    String json = now();
    Matcher version = VERSION.matcher(json);
    if (!version.find()) {
      throw new IllegalStateException("No version in " + json);
    }
    return version.group(1);
  }

  /** Saves a text, of letters, digits and spaces only, on top of a version; the answer's status. */
  int save(String text, String onVersion) throws Exception {
    return saveIn(writer, text, onVersion);
  }

  /** The same from another tab of the writer. */
  int saveIn(Visitor tab, String text, String onVersion) throws Exception {
    String json = "{\"text\":\"" + text + "\",\"onVersion\":" + onVersion + ",\"page\":\"\"}";
    return tab.send(
            HttpRequest.newBuilder(URI.create(tab.base() + address))
                .header("Content-Type", "application/json")
                .header("Origin", tab.base())
                .header("X-Page-Token", token)
                .PUT(HttpRequest.BodyPublishers.ofString(json)))
        .statusCode();
  }
}
