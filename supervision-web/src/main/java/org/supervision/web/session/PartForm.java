package org.supervision.web.session;

import java.util.List;
import org.supervision.ejb.session.PreparedPart;
import org.supervision.web.writing.TypedSection;

/** One heading of the preparation form while it is filled in. */
public class PartForm extends TypedSection {

  private final PreparedPart part;

  PartForm(PreparedPart part) {
    super(part.key(), part.heading(), part.text(), part.textVersion());
    this.part = part;
  }

  @Override
  public String getDescribedBy() {
    return part.hint() == null ? null : getField() + "-hint";
  }

  public String getHint() {
    return part.hint();
  }

  /** Questions that may help. */
  public List<String> getPrompts() {
    return part.prompts();
  }
}
