package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;

/** Says a refused rule to a script: the same words as on the page, with a status. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {

  @Inject private HttpServletRequest request;
  @Inject private Words words;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = Causes.telling(thrown);
    if (Causes.isOfRole(thrown)) {
      AtTheDoor.note(request);
    }
    if (cause instanceof NotVisible) {
      return problem(HttpServletResponse.SC_NOT_FOUND, "shell.problem.api.notFound");
    }
    if (cause instanceof RuleBroken rule) {
      return problem(HttpServletResponse.SC_CONFLICT, rule.key(), rule.details().toArray());
    }
    if (thrown instanceof BadRequestException || isUnreadable(thrown)) {
      return problem(HttpServletResponse.SC_BAD_REQUEST, "shell.problem.incomplete");
    }
    if (thrown instanceof WebApplicationException web) {
      return refused(web.getResponse());
    }
    String number = Reference.log(request, thrown);
    return problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "shell.problem.ours", number);
  }

  /** Whether what was sent is no JSON, or not of the form that was asked for. */
  private static boolean isUnreadable(Throwable thrown) {
    return thrown instanceof JsonException
        || thrown instanceof ProcessingException
        || thrown.getCause() instanceof JsonException;
  }

  private Response refused(Response told) {
    int status = told.getStatus();
    Response said = problem(status, Problem.key(status));
    String allowed = told.getHeaderString("Allow");
    return allowed == null ? said : Response.fromResponse(said).header("Allow", allowed).build();
  }

  private Response problem(int status, String key, Object... details) {
    return Response.status(status)
        .type(Problem.TYPE)
        .entity(Problem.document(status, key, words.say(key, details)).toString())
        .build();
  }
}
