package org.supervision.domain.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * A message that waits to be delivered: to whom, and the address within the application that it
 * links to. It holds no content (PRODUCT X7). It is tried again, ever more seldom, until it is
 * taken.
 */
@Entity
@Table(name = "outbox")
@NamedQuery(
    name = OutboxMessage.DUE,
    query =
        "select m.id from OutboxMessage m where m.sentAt is null and m.notSent is null"
            + " and m.nextTryAt <= :now order by m.nextTryAt, m.id")
@NamedQuery(
    name = OutboxMessage.LATE,
    query =
        "select count(m.id) from OutboxMessage m where m.sentAt is null and m.notSent is null"
            + " and m.tries > 0")
@NamedQuery(
    name = OutboxMessage.GIVEN_UP,
    query =
        "select count(m.id) from OutboxMessage m where m.sentAt is null and m.notSent ="
            + " org.supervision.domain.notification.NotSent.GIVEN_UP and m.createdAt > :since")
@NamedQuery(
    name = OutboxMessage.LONG_WAITING,
    query =
        "select count(m.id) from OutboxMessage m where m.id in :ids and m.reminderId is not null"
            + " and m.createdAt < :before")
@NamedQuery(
    name = OutboxMessage.OF_REMINDER,
    query = "select m from OutboxMessage m where m.reminderId = :reminder")
public class OutboxMessage extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: identifiers of the messages to be tried at {@code :now}, the longest waiting first. */
  public static final String DUE = "OutboxMessage.due";

  /** Query: how many the mail server did not take yet. */
  public static final String LATE = "OutboxMessage.late";

  /** Query: how many of those written since {@code :since} it never took. */
  public static final String GIVEN_UP = "OutboxMessage.givenUp";

  /** Query: how many of {@code :ids} deliver reminders written before {@code :before}. */
  public static final String LONG_WAITING = "OutboxMessage.longWaiting";

  /** Query: what delivers {@code :reminder}. */
  public static final String OF_REMINDER = "OutboxMessage.ofReminder";

  /** After how many tries it is given up: some two days. */
  public static final int TRIES = 15;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Column(name = "person_id")
  private String personId;

  private String path;

  /** The session whose calendar entry it carries, or null. */
  @Column(name = "session_id")
  private String sessionId;

  /** The relationship with whose end it is no longer theirs, or null. */
  @Column(name = "relationship_id")
  private String relationshipId;

  /** The reminder that it delivers, or null. */
  @Column(name = "reminder_id")
  private String reminderId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private int tries;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "not_sent")
  private NotSent notSent;

  /** For the persistence provider. */
  protected OutboxMessage() {}

  /**
   * @param personId to whom
   * @param path within the application, which the message links to
   */
  public OutboxMessage(MessageKind kind, String personId, String path, Instant createdAt) {
    super(Ids.next());
    this.kind = kind;
    this.personId = personId;
    this.path = path;
    this.createdAt = createdAt;
    this.nextTryAt = createdAt;
  }

  /** It carries the calendar entry of a session, as that stands when it is delivered. */
  public OutboxMessage carrying(String aSessionId) {
    sessionId = aSessionId;
    return this;
  }

  /** It is theirs while a relationship lasts, where one is named. */
  public OutboxMessage whileIn(String aRelationshipId) {
    relationshipId = aRelationshipId;
    return this;
  }

  /** It delivers a reminder, and has nothing to say when that is idle. */
  public OutboxMessage delivering(String aReminderId) {
    reminderId = aReminderId;
    return this;
  }

  /** Whether it is still to be delivered. */
  public boolean isWaiting() {
    return sentAt == null && notSent == null;
  }

  /** The mail server took it. */
  public void sent(Instant at) {
    tries++;
    sentAt = at;
  }

  /** It can never be delivered. */
  public void drop(NotSent why) {
    notSent = why;
  }

  /**
   * The mail server did not take it: it waits twice as long as before, and in the end is given up.
   */
  public void postpone(Instant at) {
    tries++;
    if (tries >= TRIES) {
      notSent = NotSent.GIVEN_UP;
      return;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << (tries - 1));
    nextTryAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  public MessageKind getKind() {
    return kind;
  }

  public String getPersonId() {
    return personId;
  }

  /** Where it leads, within the application. */
  public String getPath() {
    return path;
  }

  /** The session whose calendar entry it carries, or null. */
  public String getSessionId() {
    return sessionId;
  }

  /** The relationship with whose end it is no longer theirs, or null. */
  public String getRelationshipId() {
    return relationshipId;
  }

  /** The reminder that it delivers, or null. */
  public String getReminderId() {
    return reminderId;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  /** When it is to be tried next. */
  public Instant getNextTryAt() {
    return nextTryAt;
  }

  /** When the mail server took it, or null. */
  public Instant getSentAt() {
    return sentAt;
  }

  /** Why it will never be sent, or null. */
  public NotSent getNotSent() {
    return notSent;
  }
}
