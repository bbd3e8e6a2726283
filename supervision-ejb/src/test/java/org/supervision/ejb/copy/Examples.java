package org.supervision.ejb.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.WrittenUp;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;

/** Records to print, of invented people. */
final class Examples {

  static final String RIGHT_TO_LEFT = "שלום לכולם";
  static final String SCRIPT = "<script>alert('x')</script> & \"quotes\" ]]> <!-- --> {0} %s";
  static final Instant LOCKED_AT = Instant.parse("2026-10-30T12:41:00Z");
  static final String SEAL = "7c1e93ab40d25f881b6ac2e094f733d17c1e93ab40d25f881b6ac2e094f733d1";

  private Examples() {}

  /** A record with everything that a record can have. */
  static SignedRecord rich() {
    return new SignedRecord(
        content(List.of(health(), leave(), progress(), empty())),
        List.of(
            new SignedRecord.Signed(
                "Tom Aldous", "SUPERVISOR", Instant.parse("2026-10-30T09:14:00Z")),
            new SignedRecord.Signed("Priya O’Nandra-Żółć", "SUPERVISEE", LOCKED_AT)),
        "The due date passed. Nobody answered.",
        LOCKED_AT);
  }

  static final WrittenUp IN_TIME =
      new WrittenUp(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 10, 27));
  static final WrittenUp LATE =
      new WrittenUp(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 10, 28));

  static RecordContent content(List<RecordContent.Section> sections) {
    return new RecordContent(
        "6f1de3a0-0000-4000-8000-000000000001",
        "Tom Aldous supervising Priya O’Nandra-Żółć",
        "personal",
        LocalDate.of(2026, 10, 20),
        "Northmere Council",
        "Tom Aldous",
        "Priya O’Nandra-Żółć",
        "Tom Aldous",
        null,
        new RecordContent.Form(
            "Personal supervision for practitioners", "3", "Northmere", "2026-09-01"),
        sections);
  }

  static PrintedRecord printed(RecordState state, SignedRecord signed) {
    return new PrintedRecord(
        state,
        signed.content().heldOn(),
        IN_TIME,
        signed,
        List.of(),
        List.of(),
        List.of(),
        state.isLocked() ? SEAL : null,
        true,
        CopyWords.say("copy.made.locked", CopyWords.time(LOCKED_AT)));
  }

  static RecordContent.Section section(String key, String heading, boolean health, String text) {
    return new RecordContent.Section(
        key, heading, null, health, text, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static RecordContent.Section health() {
    return section(
        "health",
        "Health and welfare",
        true,
        "Back at work after a week’s leave 😀 and feeling well.\n\n"
            + RIGHT_TO_LEFT
            + "\n"
            + SCRIPT);
  }

  private static RecordContent.Section leave() {
    return new RecordContent.Section(
        "leave",
        "Annual leave & TOIL",
        "How much is owed?",
        false,
        longText(400),
        List.of(carried("DONE", "It made visits calmer."), carried("OPEN", null)),
        List.of(
            new RecordContent.Decided("d1", "No duty after a night call.", "Two weeks showed it.")),
        List.of(
            new RecordContent.Agreed(
                "a1", "Take four days before January.", "p", "Priya", LocalDate.of(2026, 12, 31))),
        List.of(),
        List.of());
  }

  private static RecordContent.Section progress() {
    return new RecordContent.Section(
        "progress",
        "Practice progress",
        null,
        false,
        "w".repeat(3_000),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            suggested("ACCEPTED", "That is fair."),
            suggested("DECLINED", "It did happen."),
            suggested(null, null)),
        List.of(
            new RecordContent.Disagreed(
                "x",
                "The passage at issue.",
                "I see it so.",
                "My reasons are these.",
                "Both stand.",
                "The service manager."),
            new RecordContent.Disagreed("y", "Another passage.", "Not so.", null, null, null)));
  }

  private static RecordContent.Section empty() {
    return section("other", "Anything else", false, "");
  }

  private static RecordContent.Carried carried(String status, String note) {
    return new RecordContent.Carried(
        "c", "Ask Wren for an hour.", "Priya", LocalDate.of(2026, 11, 13), status, note, true);
  }

  private static RecordContent.Suggested suggested(String answer, String why) {
    return new RecordContent.Suggested(
        "s",
        "Priya",
        Instant.parse("2026-10-28T10:00:00Z"),
        "Say that cover was asked for.",
        answer,
        why);
  }

  static String longText(int sentences) {
    return IntStream.rangeClosed(1, sentences)
        .mapToObj(n -> "Sentence number " + n + " of what was discussed that morning.")
        .collect(Collectors.joining(" "));
  }
}
