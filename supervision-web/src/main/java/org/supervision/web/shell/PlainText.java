package org.supervision.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * What is typed becomes plain text: line ends are one character, control characters go, and what is
 * longer than any section may be is refused with a sentence.
 */
@FacesConverter(forClass = String.class)
public class PlainText implements Converter<String> {

  /** The most characters of one field. */
  public static final int LONGEST = 50_000;

  @Override
  public String getAsObject(FacesContext context, UIComponent component, String typed) {
    String plain = of(typed);
    if (plain != null && plain.length() > LONGEST) {
      Words words = CDI.current().select(Words.class).get();
      throw new ConverterException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, words.say("shell.text.tooLong", LONGEST), null));
    }
    return plain;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String kept) {
    return kept == null ? "" : kept;
  }

  /** The text without control characters and with plain line ends; null stays null. */
  public static String of(String typed) {
    return typed == null
        ? null
        : typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
  }
}
