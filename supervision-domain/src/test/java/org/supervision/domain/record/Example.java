package org.supervision.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.SealedText;

/** A record of an invented pair, brought into any state of its life. */
final class Example {

  static final String SUPERVISOR = "tom";
  static final String SUPERVISEE = "priya";
  static final String SOMEBODY_ELSE = "ruth";
  static final LocalDate HELD_ON = LocalDate.of(2026, 11, 2);
  static final LocalDate EARLIEST = LocalDate.of(2026, 11, 18);
  static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
  static final SealedText WHY = SealedText.of(new byte[64]);
  static final TemplateUsed TEMPLATE = new TemplateUsed("policy", "personal", "3");

  private Example() {}

  static SupervisionRecord draft() {
    SupervisoryRelationship pair =
        new SupervisoryRelationship(
            "northmere", SUPERVISEE, SUPERVISOR, RelationshipKind.LINE_MANAGEMENT, NOW);
    Session session =
        new Session(pair, "file", SessionTime.at(HELD_ON, LocalTime.of(9, 30), 90), "form");
    session.hold(SUPERVISOR, HELD_ON, 90, false, HELD_ON);
    SupervisionRecord record =
        new SupervisionRecord(session, TEMPLATE, LocalDate.of(2026, 11, 9), NOW);
    record.edit(SUPERVISOR, NOW);
    return record;
  }

  static SupervisionRecord shared() {
    SupervisionRecord record = draft();
    record.share(SUPERVISOR, NOW);
    return record;
  }

  static SupervisionRecord agreed() {
    SupervisionRecord record = shared();
    record.agree(SUPERVISEE, 0, NOW);
    return record;
  }

  /** Signed by the supervisor first. */
  static SupervisionRecord halfSigned() {
    SupervisionRecord record = agreed();
    record.sign(SUPERVISOR, NOW);
    return record;
  }

  static SupervisionRecord signed() {
    SupervisionRecord record = halfSigned();
    record.sign(SUPERVISEE, NOW);
    return record;
  }

  static SupervisionRecord closedUnsigned() {
    SupervisionRecord record = shared();
    remindTwice(record);
    record.closeUnsigned(SUPERVISOR, WHY, EARLIEST, EARLIEST, NOW);
    return record;
  }

  static void remindTwice(SupervisionRecord record) {
    record.remind(LocalDate.of(2026, 11, 10));
    record.remind(LocalDate.of(2026, 11, 13));
  }

  static SupervisionRecord in(RecordState state) {
    return switch (state) {
      case DRAFT -> draft();
      case SHARED -> shared();
      case AGREED -> agreed();
      case HALF_SIGNED -> halfSigned();
      case SIGNED -> signed();
      case CLOSED_UNSIGNED -> closedUnsigned();
      case CLOSED_UNSHARED -> closedUnshared();
    };
  }

  private static SupervisionRecord closedUnshared() {
    SupervisionRecord record = draft();
    record.closeUnshared(NOW);
    return record;
  }
}
