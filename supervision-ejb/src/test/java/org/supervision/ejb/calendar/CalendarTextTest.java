package org.supervision.ejb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.SealedText;

/** What we write for calendars is read by a library that had no part in it, and says nothing. */
class CalendarTextTest {

  private static final LocalDate SUMMER_DAY = LocalDate.of(2026, 7, 2);
  private static final String LINK = "https://supervision.example/session/";
  private static final String PRIYA = "priya@northmere.example";
  private static final CalendarText TEXT =
      new CalendarText("https://supervision.example", Instant.parse("2026-06-01T08:00:00Z"));

  @Test
  void anInvitationIsAProtectedTimeWithALinkAndAcceptedByTheRules() throws Exception {
    Session session = planned();
    Calendar calendar = read(invitation("REQUEST", session));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
    VEvent event = only(calendar);
    assertThat(value(event, "UID")).isEqualTo(session.getId());
    assertThat(value(event, "SEQUENCE")).isEqualTo("0");
    assertThat(value(event, "SUMMARY")).isEqualTo("Supervision");
    assertThat(value(event, "URL")).isEqualTo(LINK + session.getId());
    assertThat(value(event, "TRANSP")).isEqualTo("OPAQUE");
    assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
    assertThat(value(event, "DTSTART"))
        .as("half past nine in summer")
        .isEqualTo("20260702T083000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20260702T100000Z");
  }

  @Test
  void itNamesTheReceiverAloneAndTellsNeitherWhoElseNorWhere() {
    String text = invitation("REQUEST", planned()).replace("\r\n ", "");
    assertThat(text.lines().filter(line -> line.contains("mailto:")))
        .containsExactlyInAnyOrder(
            "ORGANIZER:mailto:supervision@northmere.example",
            "ATTENDEE;RSVP=FALSE;PARTSTAT=NEEDS-ACTION:mailto:" + PRIYA);
    assertThat(text).doesNotContain("LOCATION", "CN=", "tom");
  }

  @Test
  void whatIsPlannedInsteadIsTheSameEntryChanged() throws Exception {
    Session first = planned();
    first.cancel("tom", SealedText.of(new byte[64]));
    Session second = planned();
    second.standInFor(first);
    Session third = planned();
    third.standInFor(second);
    VEvent event = only(read(invitation("REQUEST", third)));
    assertThat(value(event, "UID")).isEqualTo(first.getId());
    assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    assertThat(value(event, "URL")).isEqualTo(LINK + third.getId());
  }

  @Test
  void whatIsCalledOffIsTheSameEntryCancelledAndFree() throws Exception {
    Session session = planned();
    session.lapse();
    Calendar calendar = read(invitation("CANCEL", session));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
    VEvent event = only(calendar);
    assertThat(value(event, "UID")).isEqualTo(session.getId());
    assertThat(value(event, "SEQUENCE")).isEqualTo("1");
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
  }

  @Test
  void aFeedIsAllThatIsPlannedWithoutAnyAddressOfAPerson() throws Exception {
    String text = TEXT.feed(List.of(planned(), planned()));
    Calendar calendar = read(text);
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.<Property>getProperty("METHOD")).as("nobody is asked to answer").isEmpty();
    assertThat(calendar.getComponents("VEVENT")).hasSize(2);
    assertThat(text).doesNotContain("mailto:", "ATTENDEE", "ORGANIZER");
  }

  @Test
  void aFeedOfNothingIsStillACalendar() throws Exception {
    assertThat(read(TEXT.feed(List.of())).getComponents("VEVENT")).isEmpty();
  }

  private static String invitation(String method, Session session) {
    return TEXT.invitation(method, session, "supervision@northmere.example", PRIYA);
  }

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent only(Calendar calendar) {
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String value(Calendar calendar, String name) {
    return calendar.<Property>getProperty(name).orElseThrow().getValue();
  }

  private static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  private static Session planned() {
    SupervisoryRelationship pair =
        new SupervisoryRelationship(
            "northmere", "priya", "tom", RelationshipKind.LINE_MANAGEMENT, Instant.EPOCH);
    return new Session(pair, "file", SessionTime.at(SUMMER_DAY, LocalTime.of(9, 30), 90), "form");
  }
}
