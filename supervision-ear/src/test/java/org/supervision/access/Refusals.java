package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Somebody's tries that are refused: each is answered as what is not there, and is in the log. */
public final class Refusals {

  private static final String COUNTED =
      "select count(*) from access_log l join supervision.person p on p.id = l.person_id"
          + " where l.outcome = 'REFUSED' and p.login = ?";

  private final Rows rows;
  private final String login;
  private final Visitor who;

  private Refusals(Stage stage, String login) throws IOException, InterruptedException {
    this.rows = new Rows(stage);
    this.login = login;
    this.who = Visitor.of(stage.url(), login);
  }

  /** Those of a login. */
  public static Refusals of(Stage stage, String login) throws IOException, InterruptedException {
    return new Refusals(stage, login);
  }

  /** A try that is one row more in the log of a file, or in somebody's own. */
  public HttpResponse<String> inChain(String chainId, Try step) throws Exception {
    return oneMore(step, " and l.chain_id = ?", chainId);
  }

  /** A try that is one row more about what it names, in whichever log. */
  public HttpResponse<String> about(String subjectId, Try step) throws Exception {
    return oneMore(step, " and l.subject_id = ?", subjectId);
  }

  /** A try that is one row more of theirs. */
  public HttpResponse<String> anywhere(Try step) throws Exception {
    return oneMore(step, "");
  }

  private HttpResponse<String> oneMore(Try step, String where, String... ids) throws Exception {
    long before = count(where, ids);
    HttpResponse<String> answer = step.of(who);
    String asked = answer.request().method() + " " + answer.uri();
    assertThat(answer.statusCode()).as(asked).isEqualTo(404);
    assertThat(count(where, ids)).as(asked).isEqualTo(before + 1);
    return answer;
  }

  private long count(String where, String... ids) throws SQLException {
    String[] parameters = new String[ids.length + 1];
    parameters[0] = login;
    System.arraycopy(ids, 0, parameters, 1, ids.length);
    return rows.count(COUNTED + where, parameters);
  }

  /** What they try. */
  public interface Try {

    /** The answer to it. */
    HttpResponse<String> of(Visitor who) throws Exception;
  }
}
