package org.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Takes entries for calendars out of a mail server. */
final class Entries {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final GreenMail mail;

  Entries(GreenMail mail) {
    this.mail = mail;
  }

  /** The entry for a login with all of some words in its calendar, once it has come. */
  Entry await(String login, String... words) throws Exception {
    assertThat(comes(() -> find(login, words).isPresent()))
        .as(login + " " + List.of(words))
        .isTrue();
    return find(login, words).orElseThrow();
  }

  private Optional<Entry> find(String login, String... words) throws Exception {
    for (MimeMessage message : mail.getReceivedMessages()) {
      String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
      if (to.startsWith(login) && message.getContent() instanceof MimeMultipart parts) {
        Entry entry = entry(parts);
        String all = String.join("\n", entry.lines());
        if (Stream.of(words).allMatch(all::contains)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /** Words for people first, and then the calendar, of which a program takes what it can. */
  private static Entry entry(MimeMultipart parts) throws Exception {
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContent().toString())
        .startsWith("Supervision: an entry for your calendar.");
    BodyPart calendar = parts.getBodyPart(1);
    ContentType type = new ContentType(calendar.getContentType());
    assertThat(type.getBaseType()).isEqualTo("text/calendar");
    String text = new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    return new Entry(
        type.getParameter("method"),
        parts.getBodyPart(0).getContent() + text,
        text.replaceAll("\r\n[ \t]", "").lines().toList());
  }

  /** Whether something becomes true within a minute. */
  static boolean comes(Callable<Boolean> fact) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!fact.call()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(200_000_000L);
    }
    return true;
  }
}
