package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Standing;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SupervisorRatio;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.Policies;

/** Holds what is wanted against the policy's rules of allocation. */
public class AllocationChecks {

  @Inject private Names names;
  @Inject private Relationships relationships;
  @Inject private Policies policies;
  @Inject private Clock clock;

  /**
   * What the rules turn on.
   *
   * @param organisationId whose policy counts
   * @param superviseeId who is to be supervised
   * @param supervisorId by whom
   * @param kind as what
   * @param at from when on
   */
  public WantedAllocation wanted(
      String organisationId,
      String superviseeId,
      String supervisorId,
      RelationshipKind kind,
      Instant at) {
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    Policy policy = policies.of(organisationId);
    List<String> both = List.of(superviseeId, supervisorId);
    Map<String, Person> people = names.of(both);
    Map<String, List<Post>> posts = names.postsUntil(both, day);
    Standing supervisee = standing(superviseeId, people, posts, day);
    return new WantedAllocation(
        standing(supervisorId, people, posts, day),
        supervisee,
        kind,
        day,
        will(policy.ratio(), supervisorId, supervisee, at),
        policy.allocation(),
        policy.ratio());
  }

  /** Every rule that has something to say on it. */
  public List<AllocationCheck> of(WantedAllocation wanted) {
    return Arrays.stream(AllocationRule.values())
        .filter(rule -> rule.bearsOn(wanted))
        .map(rule -> check(rule, wanted))
        .toList();
  }

  /** The rules that it breaks. */
  public Set<AllocationRule> brokenBy(WantedAllocation wanted) {
    return AllocationRule.brokenBy(wanted);
  }

  private static AllocationCheck check(AllocationRule rule, WantedAllocation wanted) {
    return new AllocationCheck(
        rule.word(), rule.isKeptBy(wanted), !rule.isUnknownOf(wanted), details(rule, wanted));
  }

  private static List<Object> details(AllocationRule rule, WantedAllocation wanted) {
    return rule == AllocationRule.RATIO
        ? List.of(wanted.will(), wanted.ratio().atLeast(), wanted.ratio().atMost())
        : List.of();
  }

  private int will(SupervisorRatio ratio, String supervisorId, Standing supervisee, Instant at) {
    if (ratio == null) {
      return 0;
    }
    long others =
        relationships.postsInLineOf(supervisorId, at).stream()
            .filter(post -> !post.getPersonId().equals(supervisee.person().getId()))
            .filter(post -> ratio.counts(post.getRoleKey(), post.getLevel()))
            .map(Post::getPersonId)
            .distinct()
            .count();
    return (int) others + (ratio.counts(supervisee.role(), supervisee.level()) ? 1 : 0);
  }

  private static Standing standing(
      String id, Map<String, Person> people, Map<String, List<Post>> posts, LocalDate day) {
    return Standing.of(people.get(id), posts.getOrDefault(id, List.of()), day);
  }
}
