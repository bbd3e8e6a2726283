package org.supervision.web.shell;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/**
 * Ties the field for a person to its hint and its error, as every other field is: the component
 * library has no attribute for it, and what is passed through lands on the element around it.
 */
public class PersonFieldRenderer extends AutoCompleteRenderer {

  @Override
  protected void renderAccessibilityAttributes(FacesContext context, UIInput field)
      throws IOException {
    super.renderAccessibilityAttributes(context, field);
    write(context, "aria-describedby", field.getAttributes().get("describedBy"));
    if (field.isValid()) {
      write(context, "aria-invalid", field.getAttributes().get("toPutRight"));
    }
  }

  private static void write(FacesContext context, String name, Object value) throws IOException {
    if (value != null) {
      context.getResponseWriter().writeAttribute(name, value, null);
    }
  }
}
