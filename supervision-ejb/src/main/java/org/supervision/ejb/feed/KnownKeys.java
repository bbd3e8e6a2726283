package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.supervision.domain.feed.FeedKeys;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.PeopleNow;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.RuleScope;
import org.supervision.ejb.policy.Policies;

/** The keys that a feed may use: those of the policy's rules, and those in use. */
class KnownKeys {

  @Inject private Policies policies;

  FeedKeys of(String organisationId, PeopleNow now) {
    Set<String> roles = new HashSet<>();
    Set<String> teams = new HashSet<>();
    Set<String> stages = new HashSet<>();
    for (FrequencyRule rule : policies.of(organisationId).frequencyRules()) {
      RuleScope scope = rule.scope();
      roles.addAll(scope.roles());
      teams.addAll(scope.teams());
      stages.addAll(scope.careers());
    }
    now.open()
        .forEach(
            row -> {
              FeedPost post = row.post();
              roles.add(post.role());
              teams.add(post.team().key());
              if (post.stage() != null) {
                stages.add(post.stage());
              }
            });
    return new FeedKeys(roles, teams, stages);
  }
}
