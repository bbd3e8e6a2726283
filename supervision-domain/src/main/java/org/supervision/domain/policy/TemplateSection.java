package org.supervision.domain.policy;

import java.util.List;

/**
 * One section of a form: discussion and reflection, with actions and decisions under it.
 *
 * @param key its name in records, never changed once used
 * @param heading as it stands on the form
 * @param hint one line under the heading, or null
 * @param prompts questions beside the form, perhaps none
 * @param health whether it opens only to purposes that cover health and welfare (ACCESS 13)
 * @param optional whether it may stay empty
 */
public record TemplateSection(
    String key,
    String heading,
    String hint,
    List<String> prompts,
    boolean health,
    boolean optional) {

  /** Keeps its own copy of the prompts; none is an empty list. */
  public TemplateSection {
    prompts = prompts == null ? List.of() : List.copyOf(prompts);
  }
}
