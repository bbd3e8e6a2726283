package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** The page of an error: says what the matter is and what to do, and reveals nothing. */
@Named
@RequestScoped
public class ProblemPage {

  /** Request attribute: the status that is answered. */
  static final String STATUS = ProblemPage.class.getName() + ".status";

  /** Request attribute: the sentence of a refused rule. */
  static final String SENTENCE = ProblemPage.class.getName() + ".sentence";

  /** Request attribute: what was typed into a form that was sent too late. */
  static final String TYPED = ProblemPage.class.getName() + ".typed";

  /** Request attribute: where to sign in, and come back from. */
  static final String AWAY = ProblemPage.class.getName() + ".away";

  /** In place of a status: the login had ended before a form was sent. */
  static final int LATE = -1;

  /** The kinds of errors that people are told apart. */
  enum Kind {
    NOT_FOUND("shell.problem.notFound"),
    REFUSED("shell.problem.refused"),
    SIGN_IN("shell.problem.signIn"),
    LATE("shell.problem.late"),
    TOO_LARGE("shell.problem.tooLarge"),
    UNMEASURED("shell.problem.unmeasured"),
    METHOD("shell.problem.method"),
    NOT_TAKEN("shell.problem.notTaken"),
    NOT_OURS("shell.problem.notOurs"),
    OURS("shell.problem.ours");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The key of its title. */
    String key() {
      return key;
    }
  }

  @Inject private HttpServletRequest request;
  @Inject private Words words;

  /** What it is called. */
  public String getTitle() {
    return words.get(kind().key());
  }

  /** What it means. */
  public String getText() {
    Object sentence = request.getAttribute(SENTENCE);
    return sentence instanceof String text
        ? text
        : words.say(kind().key() + ".text", getReference());
  }

  /** What can be done, as a list; only where a page was not found. */
  public boolean isNotFound() {
    return kind() == Kind.NOT_FOUND;
  }

  /** What was typed into a form that was sent too late, as it was typed. */
  public List<?> getTyped() {
    return request.getAttribute(TYPED) instanceof List<?> texts ? texts : List.of();
  }

  /** Where to sign in and come back from; null where that is not the matter. */
  public String getAway() {
    return request.getAttribute(AWAY) instanceof String path ? path : null;
  }

  /** The number for the service desk, or an empty text. */
  public String getReference() {
    return request.getAttribute(Reference.KEY) instanceof String number ? number : "";
  }

  private Kind kind() {
    return request.getAttribute(STATUS) instanceof Integer status ? kind(status) : Kind.NOT_FOUND;
  }

  /** The kind of error that a status says. */
  static Kind kind(int status) {
    return switch (status) {
      case LATE -> Kind.LATE;
      case HttpServletResponse.SC_NOT_FOUND -> Kind.NOT_FOUND;
      case HttpServletResponse.SC_CONFLICT -> Kind.REFUSED;
      case HttpServletResponse.SC_UNAUTHORIZED -> Kind.SIGN_IN;
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> Kind.TOO_LARGE;
      case HttpServletResponse.SC_LENGTH_REQUIRED -> Kind.UNMEASURED;
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> Kind.METHOD;
      case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> Kind.NOT_TAKEN;
      default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? Kind.NOT_OURS : Kind.OURS;
    };
  }
}
