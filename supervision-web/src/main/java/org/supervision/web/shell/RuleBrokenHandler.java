package org.supervision.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.supervision.domain.access.PurposeNeeded;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;

/**
 * Turns a refused rule into words on the page that asked for it, keeping what was typed; what is
 * not visible into "not found"; and everything unexpected into a page with a reference.
 */
public class RuleBrokenHandler extends ExceptionHandlerWrapper {

  /**
   * @param wrapped the platform's handler
   */
  public RuleBrokenHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      answer(FacesContext.getCurrentInstance(), thrown);
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext context, Throwable thrown) {
    Throwable cause = Causes.telling(thrown);
    if (cause instanceof NotVisible) {
      if (Causes.isOfRole(thrown)) {
        AtTheDoor.note(Causes.request(context));
      }
      refuse(context, HttpServletResponse.SC_NOT_FOUND);
    } else if (cause instanceof PurposeNeeded needed) {
      redirect(context, "/access/" + needed.fileId() + "/purpose");
    } else if (cause instanceof ViewExpiredException) {
      redirect(context, Here.path(Causes.request(context)));
    } else if (cause instanceof RuleBroken rule) {
      say(context, rule);
    } else {
      Reference.log(Causes.request(context), thrown);
      refuse(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static void say(FacesContext context, RuleBroken rule) {
    Words words = CDI.current().select(Words.class).get();
    String sentence = words.say(rule.key(), rule.details().toArray());
    if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      context.addMessage(
          fieldOf(rule, context, words),
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
      context.renderResponse();
    } else {
      context.getExternalContext().getRequestMap().put(ProblemPage.SENTENCE, sentence);
      refuse(context, HttpServletResponse.SC_CONFLICT);
    }
  }

  /** Where it is put right: named by the rule's words, or found in what was sent; or null. */
  private static String fieldOf(RuleBroken rule, FacesContext context, Words words) {
    String named = rule.key() + ".field";
    if (words.has(named)) {
      return words.say(named, rule.details().toArray());
    }
    return rule instanceof NotADate ? DateField.of(context) : LongField.of(context, rule);
  }

  private static void refuse(FacesContext context, int status) {
    ExternalContext external = context.getExternalContext();
    if (context.getPartialViewContext().isPartialRequest()) {
      redirect(context, Here.path(Causes.request(context)));
      return;
    }
    if (!external.isResponseCommitted()) {
      try {
        external.responseSendError(status, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    context.responseComplete();
  }

  private static void redirect(FacesContext context, String path) {
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
