package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** What is wrong with what was just sent, for the summary at the head and the text at the field. */
@Named
@RequestScoped
public class Errors {

  @Inject private Words words;

  /**
   * One thing to put right.
   *
   * @param field the id of its field, or null where it belongs to none
   * @param text the sentence
   */
  public record Entry(String field, String text) {

    /** The id of the field, or null. */
    public String getField() {
      return field;
    }

    /** The sentence. */
    public String getText() {
      return text;
    }
  }

  /** Says at a field what is to be put right, where no form of the page was sent. */
  public void say(String field, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** Everything to put right, in the order of the page. */
  public List<Entry> getAll() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Entry> all = new ArrayList<>();
    Iterator<String> fields = context.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : context.getMessageList(field)) {
        all.add(new Entry(entered(context, field), message.getSummary()));
      }
    }
    return all;
  }

  /** What takes the focus in a field of the component library, which stands within the field. */
  private static String entered(FacesContext context, String field) {
    String[] id = {field};
    if (field != null) {
      context
          .getViewRoot()
          .invokeOnComponent(
              context,
              field,
              (faces, one) -> {
                if (one instanceof InputHolder holder) {
                  id[0] = holder.getInputClientId();
                }
              });
    }
    return id[0];
  }

  /** Whether anything has to be put right. */
  public boolean isAny() {
    return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }

  /** The sentence at a field, or null. */
  public String of(String field) {
    return FacesContext.getCurrentInstance().getMessageList(field).stream()
        .map(FacesMessage::getSummary)
        .findFirst()
        .orElse(null);
  }

  /** What describes a field to a screen reader: the ids of its hint and its error, or null. */
  public String describing(String field, String hint) {
    String ids =
        (hint == null || hint.isEmpty() ? "" : field + "-hint ")
            + (of(field) == null ? "" : field + "-error");
    return ids.isBlank() ? null : ids.strip();
  }

  /** What describes a field to a screen reader: what does anyway, and its error; or null. */
  public String beside(String anyway, String field) {
    String ids = (anyway == null ? "" : anyway + " ") + (of(field) == null ? "" : field + "-error");
    return ids.isBlank() ? null : ids.strip();
  }

  /** "true" for a field that has to be put right, else null. */
  public String invalid(String field) {
    return of(field) == null ? null : "true";
  }

  /** How a field looks that has to be put right; else an empty text. */
  public String look(String field) {
    return of(field) == null ? "" : "field-error";
  }

  /** What the page's title begins with when something has to be put right. */
  public String getBefore() {
    return isAny() ? words.get("shell.errors.before") + " " : "";
  }
}
