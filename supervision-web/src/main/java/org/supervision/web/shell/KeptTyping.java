package org.supervision.web.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Keeps what was typed into the fields that need no putting right, where another one does: a page
 * without state is built anew before it is shown, and would show them empty. What was typed goes to
 * the page's bean, which lives as long as the request and does nothing with it.
 */
public class KeptTyping implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // Nothing is known before the fields were looked at.
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isValidationFailed()) {
      context
          .getViewRoot()
          .visitTree(
              VisitContext.createVisitContext(context),
              (visit, component) -> {
                if (component instanceof UIInput input && isTypedWell(input)) {
                  input.updateModel(context);
                }
                return VisitResult.ACCEPT;
              });
    }
  }

  private static boolean isTypedWell(EditableValueHolder input) {
    return input.isValid() && input.isLocalValueSet();
  }
}
