package org.supervision.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.domain.access.Decision.Outcome;
import org.supervision.domain.access.Relations.StatedPurpose;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.RelationshipKind;

/** The sentences of ACCESS as a table written by hand, not computed by what it tests. */
class AccessRuleTest {

  private static final String HERE = "northmere";
  private static final ClosedPart CLOSED = new ClosedPart(Set.of("ended"), false, null);

  @ParameterizedTest(name = "[{index}] ACCESS {0}: {1}, {2} that is {3}: {4} is {5}")
  @CsvFileSource(resources = "/access-rule.csv", numLinesToSkip = 1)
  void theTableHolds(
      String sentence, String who, String what, Openness openness, String verbs, Outcome expected) {
    for (String verb : verbs.split(" ")) {
      assertThat(decide(who, subject(what, openness), Verb.valueOf(verb)).outcome())
          .as("ACCESS %s: %s %s %s %s", sentence, who, verb, openness, what)
          .isEqualTo(expected);
    }
  }

  @Test
  void whoeverHasNoRelationSeesNothingWhateverTheVerb() {
    for (Openness openness : Openness.values()) {
      for (Verb verb : Verb.values()) {
        assertThat(decide("stranger", subject("record", openness), verb).outcome())
            .isEqualTo(Outcome.NOT_VISIBLE);
        assertThat(decide("elsewhere", subject("record", openness), verb).outcome())
            .isEqualTo(Outcome.NOT_VISIBLE);
      }
    }
  }

  @Test
  void nobodyButTheSuperviseeTakesTheWholeFileAway() {
    Map<String, Outcome> outcomes =
        Arrays.stream(CASTS)
            .collect(
                Collectors.toMap(
                    who -> who,
                    who -> decide(who, subject("file", Openness.LINE), Verb.EXPORT).outcome()));

    assertThat(outcomes.remove("supervisee")).isEqualTo(Outcome.PERMITTED);
    assertThat(outcomes.values()).doesNotContain(Outcome.PERMITTED);
  }

  @Test
  void openingFurtherNeverTakesReadingAwayFromThePair() {
    for (String who : new String[] {"supervisee", "supervisor"}) {
      Map<Openness, Boolean> reads = new EnumMap<>(Openness.class);
      for (Openness openness : Openness.values()) {
        reads.put(openness, decide(who, subject("record", openness), Verb.READ).isPermitted());
      }
      assertThat(reads.get(Openness.PAIR)).isTrue();
      assertThat(reads.get(Openness.LINE)).isTrue();
      assertThat(reads.get(Openness.NOBODY)).isFalse();
    }
  }

  @ParameterizedTest(name = "{0} is let in to {1} as {2}")
  @CsvSource({
    "supervisee, record, SUPERVISEE",
    "supervisor, record, SUPERVISOR",
    "supervisor, file, SUPERVISOR",
    "assessor, assessor's record, OTHER_SUPERVISOR",
    "assessor, file, OTHER_SUPERVISOR",
    "manager, record, LINE_MANAGER",
    "purpose, record, LINE_MANAGER",
    "hr, file, HR",
    "reviewer, file, HR",
    "reviewer who said why, record, REVIEWER",
    "managing hr, file, LINE_MANAGER"
  })
  void theLogSaysAsWhatSomebodyWasLetIn(String who, String what, Capacity capacity) {
    assertThat(decide(who, subject(what, Openness.LINE), Verb.LIST))
        .isEqualTo(new Decision(Outcome.PERMITTED, capacity));
  }

  @Test
  void aRefusalNamesWhatTheyCameNearestToBeing() {
    assertThat(decide("recorder", subject("record", Openness.AUTHOR), Verb.SHARE).capacity())
        .isEqualTo(Capacity.RECORDER);
    assertThat(decide("manager", subject("record", Openness.LINE), Verb.READ).capacity())
        .isEqualTo(Capacity.LINE_MANAGER);
    assertThat(decide("stranger", subject("record", Openness.LINE), Verb.READ).capacity())
        .isEqualTo(Capacity.NONE);
  }

  private static final String[] CASTS = {
    "supervisee",
    "supervisor",
    "assessor",
    "former",
    "recorder",
    "manager",
    "purpose",
    "hr",
    "reviewer",
    "reviewer who said why",
    "stranger",
    "elsewhere"
  };

  private static Decision decide(String who, FileSubject subject, Verb verb) {
    return AccessRule.decide(relations(who), subject, verb);
  }

  private static Relations relations(String who) {
    Map<String, RelationshipKind> line = Map.of("line", RelationshipKind.LINE_MANAGEMENT);
    Map<String, RelationshipKind> asye = Map.of("asye", RelationshipKind.ASYE_ASSESSMENT);
    StatedPurpose stated = new StatedPurpose("window", "quality-assurance", false);
    return switch (who) {
      case "supervisor" -> of(who, line, false, null, false);
      case "assessor" -> of(who, asye, false, null, false);
      case "cover" -> covering(who, Set.of("line"));
      case "cover of another" -> covering(who, Set.of());
      case "manager" -> of(who, Map.of(), true, null, false);
      case "purpose" -> of(who, Map.of(), true, stated, false);
      case "service manager", "asking service manager" -> of(who, Map.of(), true, null, false);
      case "assessing service manager" -> of(who, asye, true, null, false);
      case "supervising service manager" -> of(who, line, true, null, false);
      case "assessing manager" -> of(who, asye, true, null, false);
      case "rejoiner's supervisor" -> of(who, line, false, null, false).closing(CLOSED);
      case "purpose since" -> of(who, Map.of(), true, stated, false).closing(CLOSED);
      case "purpose after directorate" ->
          of(who, Map.of(), true, stated, false)
              .closing(new ClosedPart(Set.of("line"), true, null));
      case "service manager since" ->
          of("a service manager", Map.of(), true, null, false).closing(CLOSED);
      case "granted" -> granted("record", 2026);
      case "granted agreements" -> granted("agreement", 2026);
      case "granted documents" -> granted("document", 2026);
      case "granted long ago" -> granted("record", 2020);
      case "inspector" -> inspecting("thing");
      case "inspector of another" -> inspecting("something else");
      case "supervisee in hr" -> of("supervisee", Map.of(), false, null, true);
      case "reviewer" -> reviewing(null);
      case "reviewer who said why" ->
          reviewing(new StatedPurpose("window", "retention-review", false));
      case "hr", "asking hr" -> of(who, Map.of(), false, null, true);
      case "it" -> administering("it", Map.of(), stated);
      case "recorder in it" -> administering("recorder", Map.of(), null);
      case "supervisor in it" -> administering("supervisor", line, null);
      case "supervisee in it" -> administering("supervisee", Map.of(), null);
      case "elsewhere" -> new Relations("supervisee", "eastmarsh", line, true, true, stated, true);
      case "managing hr" -> of(who, Map.of(), true, null, true);
      default -> of(who, Map.of(), false, null, false);
    };
  }

  private static Relations of(
      String id,
      Map<String, RelationshipKind> supervising,
      boolean managing,
      StatedPurpose window,
      boolean hr) {
    boolean answers = id.endsWith("service manager");
    return new Relations(id, HERE, supervising, managing, answers, window, hr);
  }

  /**
   * Somebody in HR who opened the facts of a file whose time is over, a part of it closed since.
   */
  private static Relations reviewing(StatedPurpose window) {
    return new Relations(
        "reviewer",
        HERE,
        Map.of(),
        Set.of(),
        false,
        false,
        window,
        true,
        true,
        null,
        false,
        Set.of("ended"));
  }

  private static Relations covering(String id, Set<String> covered) {
    Map<String, RelationshipKind> cover = Map.of("cover", RelationshipKind.COVER);
    return new Relations(
        id, HERE, cover, covered, false, false, null, false, false, null, false, Set.of());
  }

  /** An IT administrator, above the supervisee and with a grant besides. */
  private static Relations administering(
      String id, Map<String, RelationshipKind> supervising, StatedPurpose window) {
    Granted granted = granted("record", 2026).granted();
    return new Relations(
        id, HERE, supervising, Set.of(), true, true, window, false, false, granted, true, Set.of());
  }

  private static Relations granted(String kind, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    Granted granted =
        new Granted(
            "grant", "investigation", false, Set.of(kind), first, first.plusYears(1).minusDays(1));
    return new Relations(
        "investigator",
        HERE,
        Map.of(),
        Set.of(),
        false,
        false,
        null,
        false,
        false,
        granted,
        false,
        Set.of());
  }

  /** Somebody from outside with a tray that holds one thing. */
  private static Relations inspecting(String recordId) {
    Granted tray = Granted.tray("tray", "inspection", false, Set.of(recordId));
    return new Relations(
        "ivy", HERE, Map.of(), Set.of(), false, false, null, false, false, tray, false, Set.of());
  }

  private static FileSubject subject(String what, Openness openness) {
    return switch (what) {
      case "file" -> new Thing(what, null, null, openness, false);
      case "agreement", "agreement of the two", "agreement they signed" ->
          new Thing(what, "line", "supervisor", openness, true);
      case "assessor's record" -> new Thing(what, "asye", "assessor", openness, false);
      case "assessor's proposal" -> new Thing(what, "asye", "assessor", openness, false);
      case "cover's record" -> new Thing(what, "cover", "cover", openness, false);
      case "supervisee's addendum" -> new Thing(what, "line", "supervisee", openness, false);
      case "former's record" -> new Thing(what, "ended", "former", openness, false);
      case "deviation", "deviation they decided" -> new Thing(what, "line", null, openness, false);
      case "document" -> new Thing(what, "line", "supervisor", openness, false);
      case "assessor's document" -> new Thing("document", "asye", "assessor", openness, false);
      case "draft" -> new Thing(what, "line", "supervisor", openness, false);
      case "difficulty", "settled difficulty" -> new Thing(what, "line", null, openness, false);
      case "record" -> new Thing(what, "line", "supervisor", openness, false);
      default -> throw new IllegalArgumentException(what);
    };
  }

  private record Thing(
      String subjectKind,
      String relationshipId,
      String authorId,
      Openness openness,
      boolean isWrittenTogether)
      implements FileSubject {

    @Override
    public String subjectId() {
      return "thing";
    }

    @Override
    public String organisationId() {
      return HERE;
    }

    @Override
    public String fileId() {
      return "file";
    }

    @Override
    public String superviseeId() {
      return "supervisee";
    }

    @Override
    public boolean isOfTheTwoAlone() {
      return subjectKind.endsWith("proposal");
    }

    @Override
    public boolean awaitsOrganisation() {
      return Set.of("agreement of the two", "deviation", "draft").contains(subjectKind);
    }

    @Override
    public String organisationSignerId() {
      return Set.of("agreement they signed", "deviation they decided").contains(subjectKind)
          ? "service manager"
          : null;
    }

    @Override
    public boolean concerns(String personId) {
      return subjectKind.startsWith("deviation") && personId.startsWith("asking");
    }

    @Override
    public LocalDate happenedOn() {
      return LocalDate.of(2026, 6, 1);
    }

    @Override
    public String facilitatorId() {
      return subjectKind.equals("difficulty") ? "facilitator" : null;
    }

    @Override
    public String recorderId() {
      return Set.of("record").contains(subjectKind) ? "recorder" : null;
    }
  }
}
