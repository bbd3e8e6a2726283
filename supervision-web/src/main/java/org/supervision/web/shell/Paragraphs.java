package org.supervision.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Shows what somebody typed as paragraphs, without taking any of it for markup. */
@Named
@ApplicationScoped
public class Paragraphs {

  /** The paragraphs of a text; none for null. */
  public List<String> of(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\n+"));
  }
}
