package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.sending.SentForms;

/** The key of a form, so that a form that is sent twice is done once. */
@Named
@RequestScoped
public class FormKey {

  @Inject private SentForms sent;
  @Inject private Go go;

  private String value = Ids.next();

  /**
   * Does what the form asks for, unless it was done already, and goes on; a refused form may be
   * sent again.
   *
   * @param step what it asks for
   * @param path where to go then
   * @param noticeKey what is said there
   * @param details what the notice names
   */
  public void once(Runnable step, String path, String noticeKey, Object... details) {
    once(step);
    go.to(path, noticeKey, details);
  }

  /**
   * Does what the form asks for, unless it was done already, and goes to what came of it.
   *
   * @param step what it asks for; the path of what came of it
   * @param before where to go when it was done already
   * @param noticeKey what is said there
   */
  public void onceGoing(Supplier<String> step, String before, String noticeKey) {
    List<String> paths = new ArrayList<>(List.of(before));
    once(() -> paths.add(step.get()));
    go.to(paths.get(paths.size() - 1), noticeKey);
  }

  /** Does what the form asks for, unless it was done already. */
  public void once(Runnable step) {
    if (Ids.isId(value)) {
      sent.once(value, step);
    } else {
      step.run();
    }
  }

  public String getValue() {
    return value;
  }

  /** Takes the key back from the page. */
  public void setValue(String carried) {
    value = carried;
  }
}
