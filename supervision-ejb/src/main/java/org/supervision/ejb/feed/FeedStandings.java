package org.supervision.ejb.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Standing;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedLine;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.LeadLines;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SupervisorRatio;

/** Where everybody of a feed would stand once it is applied, as far as allocation turns on it. */
final class FeedStandings {

  private final Map<String, List<FeedRow>> rows = new HashMap<>();
  private final Map<String, Integer> supervised = new HashMap<>();
  private final Map<String, Person> known;
  private final Map<String, List<Post>> posts;
  private final Policy policy;
  private final LocalDate day;

  /**
   * @param known by number: who is known here, with what the HR system does not tell
   * @param posts by identifier: what the managers hold or held
   * @param day from which the feed is so
   */
  FeedStandings(
      FeedFile file,
      Map<String, Person> known,
      Map<String, List<Post>> posts,
      Policy policy,
      LocalDate day) {
    this.known = known;
    this.posts = posts;
    this.policy = policy;
    this.day = day;
    LeadLines leads = LeadLines.of(file.lines(), day);
    for (FeedLine line : file.lines()) {
      FeedRow row = line.row();
      if (!row.employment().isOverBefore(day)) {
        rows.computeIfAbsent(row.person().number(), number -> new ArrayList<>()).add(row);
      }
      if (leads.isLead(line) && counts(row.post())) {
        supervised.merge(String.valueOf(row.managerNumber()), 1, Integer::sum);
      }
    }
  }

  /** What a line breaks; nothing where its manager is not told of. */
  FeedBreach breach(FeedLine line) {
    FeedRow row = line.row();
    FeedPerson manager = rows.get(row.managerNumber()).get(0).person();
    WantedAllocation wanted =
        new WantedAllocation(
            standing(row.managerNumber()),
            standing(row.person().number()),
            RelationshipKind.LINE_MANAGEMENT,
            row.post().startedOn().isAfter(day) ? row.post().startedOn() : day,
            supervised.getOrDefault(row.managerNumber(), 0),
            policy.allocation(),
            policy.ratio());
    return new FeedBreach(line.number(), row.person(), manager, AllocationRule.brokenBy(wanted));
  }

  private boolean counts(FeedPost post) {
    SupervisorRatio ratio = policy.ratio();
    return ratio != null && post.supervised() && ratio.counts(post.role(), post.level());
  }

  private Standing standing(String number) {
    FeedRow highest =
        rows.get(number).stream()
            .max(Comparator.comparingInt(row -> row.post().level()))
            .orElseThrow();
    FeedPost held = highest.post();
    Person person = person(highest.person());
    Post post =
        new Post(person.getId(), "", held.role(), held.title(), held.level(), held.startedOn());
    post.enterStage(held.stage(), held.stageFrom());
    return new Standing(person, post, since(number, held.level()));
  }

  /** From when on somebody has held a post as high. */
  private LocalDate since(String number, int level) {
    Person before = known.get(number);
    Stream<LocalDate> then =
        before == null
            ? Stream.empty()
            : posts.getOrDefault(before.getId(), List.of()).stream()
                .filter(post -> post.getLevel() >= level)
                .map(Post::getFromOn);
    Stream<LocalDate> now =
        rows.get(number).stream()
            .map(FeedRow::post)
            .filter(post -> post.level() >= level)
            .map(FeedPost::startedOn);
    return Stream.concat(then, now).min(LocalDate::compareTo).orElseThrow();
  }

  /** Somebody as the feed has them; what they learnt the HR system does not tell. */
  private Person person(FeedPerson told) {
    Person person = new Person("", told.number(), told.givenName(), told.familyName());
    person.registerWith(told.regulator());
    person.registerAs(told.registrationNumber(), told.renewal());
    Person before = known.get(told.number());
    if (before != null) {
      person.keepWhatWasSaidOf(before);
    }
    return person;
  }
}
