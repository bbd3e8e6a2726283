package org.supervision.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.stage.Rows;
import org.supervision.stage.Visitor;

/** A manager who is signed in and works. */
final class User implements Asking {

  private static final Pattern TOKEN = Pattern.compile("name=\"page-token\" content=\"([^\"]+)\"");
  private static final Pattern SAVED = Pattern.compile("\"textVersion\":(\\d+)");
  private static final int OK = 200;

  private final Visitor visitor;
  private final Council council;
  private final int person;
  private final String draft;
  private final String token;
  private final Random random;
  private final Texts texts;
  private final Map<String, Integer> textVersions = new HashMap<>();

  /** Signs in a manager, by number from 1. */
  User(String url, Council council, int person, Rows rows) throws Exception {
    this.council = council;
    this.person = person;
    random = new Random(person);
    texts = new Texts(person);
    int second = council.worker(person, 1);
    draft = council.recordId(second, council.sessions(second) - 1);
    visitor = Visitor.of(url, council.login(person));
    token = token();
    for (Texts.Heading heading : Texts.HEADINGS) {
      textVersions.put(
          heading.key(),
          Integer.parseInt(
              rows.first(
                  "select text_version from supervision.record_section"
                      + " where record_id = ? and section_key = ?",
                  draft,
                  heading.key())));
    }
  }

  @Override
  public void work(Work work) throws IOException, InterruptedException {
    switch (work) {
      case HOME -> open("/");
      case RECORD -> open("/record/" + anyRecord());
      case SAVE -> save(Texts.HEADINGS.get(random.nextInt(Texts.HEADINGS.size())).key());
      case MY_FILE -> open("/file/" + council.fileId(person));
      case LONG_FILE ->
          open(
              "/file/"
                  + council.fileId(council.worker(person, 0))
                  + "?page="
                  + random.nextInt(Council.LONGEST / 20));
      default -> throw new IllegalArgumentException(work + " is no work of a manager");
    }
  }

  private String anyRecord() {
    int worker = council.worker(person, random.nextInt(Council.WORKERS));
    return council.recordId(worker, random.nextInt(council.sessions(worker) - 1));
  }

  private void open(String path) throws IOException, InterruptedException {
    must(visitor.get(path), path);
  }

  private void save(String section) throws IOException, InterruptedException {
    String path = "/api/record/" + draft + "/section/" + section;
    String body =
        "{\"text\":\""
            + texts.words(60)
            + "\",\"onVersion\":"
            + textVersions.get(section)
            + ",\"page\":\"bench\"}";
    HttpResponse<String> answer =
        visitor.send(
            HttpRequest.newBuilder(URI.create(visitor.base() + path))
                .header("Content-Type", "application/json")
                .header("Origin", visitor.base())
                .header("X-Page-Token", token)
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    must(answer, path);
    Matcher saved = SAVED.matcher(answer.body());
    if (saved.find()) {
      textVersions.put(section, Integer.parseInt(saved.group(1)));
    }
  }

  private String token() throws IOException, InterruptedException {
    Matcher found = TOKEN.matcher(must(visitor.get("/"), "/").body());
    if (!found.find()) {
      throw new IllegalStateException("The home page has no token for its script");
    }
    return found.group(1);
  }

  private static HttpResponse<String> must(HttpResponse<String> answer, String path) {
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer;
  }
}
