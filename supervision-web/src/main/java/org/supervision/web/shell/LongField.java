package org.supervision.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.domain.shared.TextTooLong;
import org.supervision.domain.shared.WrittenText;

/**
 * Which field of a page holds the text that was too long: the rule knows how long it was, the page
 * what stands in its fields.
 */
final class LongField {

  private LongField() {}

  /** The id of the field, or null where the rule is another one or no field fits. */
  static String of(FacesContext context, RuleBroken rule) {
    if (!(rule instanceof TextTooLong) || rule.details().size() < 2) {
      return null;
    }
    AtomicReference<String> found = new AtomicReference<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (isOfLength(component, rule.details().get(1))) {
                found.set(component.getClientId(context));
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found.get();
  }

  private static boolean isOfLength(UIComponent component, Object length) {
    return component instanceof UIInput input
        && input.getValue() instanceof String typed
        && length.equals(WrittenText.of(typed, Integer.MAX_VALUE).length());
  }
}
