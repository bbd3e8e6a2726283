package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.endurance.Held;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Shows the checker each page of a record, from the session that was held to the answers. */
final class RecordWalk {

  private static final String SECTION = "practice-progress";
  private static final String CARRIED = "effect\\?section=[a-z-]+&amp;action=[0-9a-f-]{36}";
  private static final String AMENDMENT = "amendment\\?amendment=[0-9a-f-]{36}";
  private static final String DISAGREEMENT = "rationale\\?disagreement=[0-9a-f-]{36}";

  private final Stage stage;
  private final Visitor tom;
  private final Visitor priya;
  private final Page author;
  private final Page reader;

  /** Of Tom and Priya; Priya reads on a phone. */
  RecordWalk(Stage stage, Browsers browsers) throws Exception {
    this.stage = stage;
    tom = Visitor.of(stage.url(), "tom");
    priya = Visitor.of(stage.url(), "priya");
    author = browsers.of("tom");
    reader = browsers.phoneOf("priya");
  }

  /** What is done on the way is done by plain HTTP; only the pages are opened. */
  void go() throws Exception {
    String session = Held.session(stage, tom, "priya", "tom");
    clean(author, "/record/begin?session=" + session);
    HttpDraft draft = HttpDraft.of(tom, session);
    write(draft);
    draft.write(SECTION, "What both talked about");
    draft.share();
    talk(draft.path());
  }

  private void write(HttpDraft draft) throws Exception {
    String record = draft.path();
    Forms.submit(tom, record + "/name", "name", "save", Map.of("number", "N4261"));
    clean(reader, record + "/recorder");
    for (String step : List.of("write", "name", "act?section=", "decide?section=")) {
      clean(author, record + "/" + step + (step.endsWith("=") ? SECTION : ""));
    }
    opened(record + "/write", CARRIED);
  }

  private void talk(String record) throws Exception {
    for (String step : List.of("review", "suggest?section=", "disagree?section=")) {
      clean(reader, record + "/" + step + (step.endsWith("=") ? SECTION : ""));
    }
    Map<String, String> suggested = Map.of("text", "What we both talked about");
    Forms.submit(priya, record + "/suggest?section=" + SECTION, "suggest", "send", suggested);
    Map<String, String> other = Map.of("passage", "What both", "statement", "It was another thing");
    Forms.submit(priya, record + "/disagree?section=" + SECTION, "disagree", "send", other);
    clean(author, record + "/answer");
    clean(author, record + "/close");
    opened(record + "/answer", AMENDMENT);
    opened(record + "/answer", DISAGREEMENT);
  }

  /** Opens the first page that Tom's page links to so. */
  private void opened(String from, String to) throws Exception {
    Matcher link = Pattern.compile("/record/[0-9a-f-]{36}/" + to).matcher(tom.get(from).body());
    assertThat(link.find()).as("%s on %s", to, from).isTrue();
    clean(author, link.group().replace("&amp;", "&"));
  }

  private static void clean(Page page, String path) {
    page.navigate(path);
    Axe.assertClean(page);
  }
}
