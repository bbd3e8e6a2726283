package org.supervision.web.reckoning;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.RuleScope;
import org.supervision.domain.policy.Template;
import org.supervision.web.shell.Choice;

/** The keys of a policy as somebody reads them. */
final class PolicyKeys {

  private PolicyKeys() {}

  /** A key in words: {@code team-manager} is "Team manager". */
  static String inWords(String key) {
    String words = key.replace('-', ' ');
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** What the rules on personal supervision name, to choose from, after a choice for all others. */
  static List<Choice> named(
      Policy policy, Function<RuleScope, Collection<String>> part, String allOthers) {
    return Stream.concat(
            Stream.of(new Choice("", allOthers)),
            policy.frequencyRules().stream()
                .filter(rule -> rule.kind().equals(Template.PERSONAL))
                .map(FrequencyRule::scope)
                .flatMap(scope -> part.apply(scope).stream())
                .distinct()
                .sorted()
                .map(key -> new Choice(key, inWords(key))))
        .toList();
  }
}
