package org.supervision.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Radio buttons as people read them: each a button, its label and what it means. The first one has
 * the id of the field, so that the error summary can lead to it.
 */
@FacesComponent("supervision.Choices")
public class Choices extends UIInput {

  private static final String DIV = "div";

  /** It draws itself. */
  public Choices() {
    setRendererType(null);
  }

  @Override
  public String getFamily() {
    return "supervision";
  }

  @Override
  public void decode(FacesContext context) {
    String sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
    setSubmittedValue(sent == null ? "" : known(sent));
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    boolean inline = Objects.toString(getAttributes().get("inline"), "").equals("true");
    writer.startElement(DIV, this);
    writer.writeAttribute("class", inline ? "choices choices-inline" : "choices", null);
    List<Choice> options = options();
    for (int i = 0; i < options.size(); i++) {
      String id = getClientId(context) + (i == 0 ? "" : "-" + i);
      encode(writer, id, options.get(i));
    }
    writer.endElement(DIV);
  }

  private void encode(ResponseWriter writer, String id, Choice choice) throws IOException {
    writer.startElement(DIV, this);
    writer.writeAttribute("class", "choice", null);
    writer.startElement("input", this);
    writer.writeAttribute("type", "radio", null);
    writer.writeAttribute("id", id, null);
    writer.writeAttribute("name", getClientId(), null);
    writer.writeAttribute("value", choice.value(), null);
    if (choice.value().equals(chosen())) {
      writer.writeAttribute("checked", Boolean.TRUE, null);
    }
    if (choice.hint() != null) {
      writer.writeAttribute("aria-describedby", id + "-means", null);
    }
    writer.endElement("input");
    writer.startElement("label", this);
    writer.writeAttribute("for", id, null);
    writer.writeText(choice.label(), null);
    writer.endElement("label");
    encodeHint(writer, id, choice);
    writer.endElement(DIV);
  }

  private void encodeHint(ResponseWriter writer, String id, Choice choice) throws IOException {
    if (choice.hint() != null) {
      writer.startElement("p", this);
      writer.writeAttribute("class", "hint", null);
      writer.writeAttribute("id", id + "-means", null);
      writer.writeText(choice.hint(), null);
      writer.endElement("p");
    }
  }

  /** Only what was offered can be chosen. */
  private String known(String sent) {
    return options().stream().map(Choice::value).filter(sent::equals).findFirst().orElse("");
  }

  private String chosen() {
    Object value = getSubmittedValue() == null ? getValue() : getSubmittedValue();
    return Objects.toString(value, "");
  }

  @SuppressWarnings("unchecked")
  private List<Choice> options() {
    return (List<Choice>) getAttributes().get("options");
  }
}
