package org.supervision.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * What is typed becomes plain text: line ends are one character, control characters go. How long it
 * may be is the service's to say, once the page has taken it: refused here, it would be lost.
 */
@FacesConverter(forClass = String.class)
public class PlainText implements Converter<String> {

  @Override
  public String getAsObject(FacesContext context, UIComponent component, String typed) {
    return of(typed);
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
