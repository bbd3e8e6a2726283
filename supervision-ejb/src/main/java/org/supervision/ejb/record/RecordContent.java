package org.supervision.ejb.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a record says, opened: what people read, what is printed, and, as canonical JSON, what
 * is signed and sealed.
 *
 * @param recordId its identifier
 * @param title "SUPERVISOR supervising SUPERVISEE" (WAN §15)
 * @param kind by the policy's key: {@code personal}, or {@code addendum}
 * @param heldOn the day of the session
 * @param organisation as in the page head
 * @param supervisor name
 * @param supervisee name
 * @param author name of who wrote it, or went on with it
 * @param begunBy name of who supervised then and began it, where the file passed and somebody else
 *     went on with it (PRODUCT T6); null, and not written down, otherwise
 * @param form the template it is written on
 * @param sections in the order of the template
 */
public record RecordContent(
    String recordId,
    String title,
    String kind,
    LocalDate heldOn,
    String organisation,
    String supervisor,
    String supervisee,
    String author,
    @JsonInclude(JsonInclude.Include.NON_NULL) String begunBy,
    Form form,
    List<Section> sections) {

  /** The one of the pair who did not write it. */
  public String reader() {
    return author.equals(supervisor) ? supervisee : supervisor;
  }

  /**
   * The form that it is written on.
   *
   * @param name of the template
   * @param version of the template
   * @param policy name of the policy
   * @param policyVersion its version
   */
  public record Form(String name, String version, String policy, String policyVersion) {}

  /**
   * One section.
   *
   * @param key of the template's heading
   * @param health whether it opens only to purposes that cover health and welfare (ACCESS 13)
   * @param discussion discussion and reflection; empty where nothing is written
   */
  public record Section(
      String key,
      String heading,
      String hint,
      boolean health,
      String discussion,
      List<Carried> carried,
      List<Decided> decisions,
      List<Agreed> actions,
      List<Suggested> amendments,
      List<Disagreed> disagreements) {

    /** Whether anything at all stands in it. */
    public boolean isEmpty() {
      return discussion.isBlank()
          && carried.isEmpty()
          && decisions.isEmpty()
          && actions.isEmpty()
          && amendments.isEmpty()
          && disagreements.isEmpty();
    }

    /** All that the two wrote in it. */
    public List<String> texts() {
      return Stream.of(
              Stream.of(discussion),
              carried.stream().flatMap(one -> Stream.of(one.what(), one.note())),
              decisions.stream().flatMap(one -> Stream.of(one.what(), one.why())),
              actions.stream().map(Agreed::what),
              amendments.stream().flatMap(one -> Stream.of(one.text(), one.why())),
              disagreements.stream().flatMap(Disagreed::texts))
          .flatMap(Function.identity())
          .filter(Objects::nonNull)
          .toList();
    }

    private Section withVoicesOf(Section other) {
      return new Section(
          key,
          heading,
          hint,
          health,
          discussion,
          carried,
          decisions,
          actions,
          other.amendments,
          other.disagreements);
    }

    private boolean saysTheSame(Section other) {
      return discussion.equals(other.discussion)
          && decisions.equals(other.decisions)
          && actions.equals(other.actions)
          && carried.equals(other.carried);
    }

    private Section toKeep() {
      List<Carried> kept = carried.stream().filter(Carried::reviewed).toList();
      return new Section(
          key,
          heading,
          hint,
          health,
          discussion,
          kept,
          decisions,
          actions,
          amendments,
          disagreements);
    }

    /** Whether anything was written in it in this record. */
    public boolean isWritten() {
      return !discussion.isBlank() || !decisions.isEmpty() || !actions.isEmpty();
    }
  }

  /** A decision and its reason. */
  public record Decided(String id, String what, String why) {}

  /** An action as it was agreed. */
  public record Agreed(String id, String what, String ownerId, String owner, LocalDate dueOn) {}

  /**
   * An action of an earlier meeting and what was said of it in this one.
   *
   * @param status name of the {@code ActionStatus}
   * @param note what difference it made or what is in the way; null without one
   * @param reviewed whether it was reviewed in this record
   */
  public record Carried(
      String id,
      String what,
      String owner,
      LocalDate dueOn,
      String status,
      String note,
      boolean reviewed) {}

  /**
   * A suggested amendment and its answer.
   *
   * @param answer {@code ACCEPTED}, {@code DECLINED}, or null while it waits
   */
  public record Suggested(
      String id, String by, Instant at, String text, String answer, String why) {}

  /** A disagreement with both voices and the outcome, as far as they are there. */
  public record Disagreed(
      String id,
      String passage,
      String statement,
      String rationale,
      String outcome,
      String takenTo) {

    private Stream<String> texts() {
      return Stream.of(passage, statement, rationale, outcome, takenTo);
    }

    /** Whether both voices and the outcome are there. */
    public boolean isComplete() {
      return outcome != null;
    }
  }

  /** How many suggested amendments wait for an answer. */
  public long unanswered() {
    return sections.stream()
        .flatMap(section -> section.amendments().stream())
        .filter(amendment -> amendment.answer() == null)
        .count();
  }

  /** Whether the two disagree about something in it, whatever its state (PRODUCT P3). */
  public boolean disagreementRecorded() {
    return sections.stream().anyMatch(section -> !section.disagreements().isEmpty());
  }

  /** How many disagreements wait for the author's side. */
  public long disagreed() {
    return sections.stream()
        .flatMap(section -> section.disagreements().stream())
        .filter(disagreement -> !disagreement.isComplete())
        .count();
  }

  /** The section of a key. */
  public Optional<Section> section(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /**
   * What is kept, signed and sealed of it: of earlier actions only what was said of them in this
   * record, since their later life is no part of it (PRODUCT P5).
   */
  public RecordContent toKeep() {
    return with(sections.stream().map(Section::toKeep).toList());
  }

  /**
   * The same without the sections on health and welfare, for readers whose purpose does not cover
   * them.
   */
  public RecordContent withoutHealth() {
    return with(sections.stream().filter(section -> !section.health()).toList());
  }

  /**
   * This text with the amendments and disagreements, answers included, that another state of it
   * has.
   */
  public RecordContent withVoicesOf(RecordContent other) {
    return with(
        sections.stream()
            .map(section -> other.section(section.key()).map(section::withVoicesOf).orElse(section))
            .toList());
  }

  /** Keys of the sections whose own text, decisions or actions differ from an earlier state. */
  public List<String> changedSince(RecordContent earlier) {
    return sections.stream()
        .filter(section -> !earlier.section(section.key()).map(section::saysTheSame).orElse(false))
        .map(Section::key)
        .toList();
  }

  private RecordContent with(List<Section> others) {
    return new RecordContent(
        recordId,
        title,
        kind,
        heldOn,
        organisation,
        supervisor,
        supervisee,
        author,
        begunBy,
        form,
        others);
  }
}
