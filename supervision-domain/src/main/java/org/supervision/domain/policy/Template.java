package org.supervision.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * A form as the policy lays it out. A record keeps the version of it that it was begun on.
 *
 * @param key its name within the policy
 * @param version counted up by the council with each change
 * @param kind what it records: {@code personal} and later others
 * @param name as it stands under a record
 * @param forRoles role keys of the supervisees whom it is for; empty for everybody
 * @param sections in the order of the form
 */
public record Template(
    String key,
    String version,
    String kind,
    String name,
    List<String> forRoles,
    List<TemplateSection> sections) {

  /** The kind of a personal supervision record. */
  public static final String PERSONAL = "personal";

  /** Keeps its own copies; no roles is an empty list. */
  public Template {
    forRoles = forRoles == null ? List.of() : List.copyOf(forRoles);
    sections = List.copyOf(sections);
  }

  /** The section of a key, if the form has it. */
  public Optional<TemplateSection> section(String sectionKey) {
    return sections.stream().filter(section -> section.key().equals(sectionKey)).findFirst();
  }

  /** Whether it is the form for a supervisee's role. */
  public boolean isFor(String roleKey) {
    return forRoles.isEmpty() || forRoles.contains(roleKey);
  }
}
