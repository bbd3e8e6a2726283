package org.supervision.domain.access;

import static org.supervision.domain.access.Verb.ACCEPT_TIME;
import static org.supervision.domain.access.Verb.ACKNOWLEDGE_REQUEST;
import static org.supervision.domain.access.Verb.ADD;
import static org.supervision.domain.access.Verb.AGREE;
import static org.supervision.domain.access.Verb.AGREE_DEVIATION;
import static org.supervision.domain.access.Verb.AGREE_REDACTION;
import static org.supervision.domain.access.Verb.ALLOCATE;
import static org.supervision.domain.access.Verb.ANSWER;
import static org.supervision.domain.access.Verb.APPROVE_DISPOSAL;
import static org.supervision.domain.access.Verb.ASK_DEVIATION;
import static org.supervision.domain.access.Verb.CHECK_IDENTITY;
import static org.supervision.domain.access.Verb.CLOSE_REQUEST;
import static org.supervision.domain.access.Verb.CLOSE_UNSIGNED;
import static org.supervision.domain.access.Verb.CONSENT;
import static org.supervision.domain.access.Verb.DECLINE_TIMES;
import static org.supervision.domain.access.Verb.DELIVER;
import static org.supervision.domain.access.Verb.DISAGREE;
import static org.supervision.domain.access.Verb.DISPOSE;
import static org.supervision.domain.access.Verb.DISPUTE;
import static org.supervision.domain.access.Verb.DOWNLOAD;
import static org.supervision.domain.access.Verb.EXPORT;
import static org.supervision.domain.access.Verb.EXTEND_REQUEST;
import static org.supervision.domain.access.Verb.FILE_DOCUMENT;
import static org.supervision.domain.access.Verb.FOLLOW_UP;
import static org.supervision.domain.access.Verb.HOLD_SESSION;
import static org.supervision.domain.access.Verb.JUSTIFY_HOLD;
import static org.supervision.domain.access.Verb.LIFT_HOLD;
import static org.supervision.domain.access.Verb.LIST;
import static org.supervision.domain.access.Verb.LOG_REQUEST;
import static org.supervision.domain.access.Verb.NAME_FACILITATOR;
import static org.supervision.domain.access.Verb.NAME_RECORDER;
import static org.supervision.domain.access.Verb.OFFER_COPIES;
import static org.supervision.domain.access.Verb.PACK;
import static org.supervision.domain.access.Verb.PASS_ON;
import static org.supervision.domain.access.Verb.PLAN;
import static org.supervision.domain.access.Verb.PLAN_MOVE;
import static org.supervision.domain.access.Verb.PREPARE;
import static org.supervision.domain.access.Verb.PRINT;
import static org.supervision.domain.access.Verb.PROPOSE_DISPOSAL;
import static org.supervision.domain.access.Verb.PROPOSE_TIMES;
import static org.supervision.domain.access.Verb.RAISE;
import static org.supervision.domain.access.Verb.READ;
import static org.supervision.domain.access.Verb.RECORD_FACTS;
import static org.supervision.domain.access.Verb.REDACT;
import static org.supervision.domain.access.Verb.REFUSE_DEVIATION;
import static org.supervision.domain.access.Verb.RELEASE;
import static org.supervision.domain.access.Verb.REOPEN;
import static org.supervision.domain.access.Verb.REVIEW_DEVIATION;
import static org.supervision.domain.access.Verb.SETTLE;
import static org.supervision.domain.access.Verb.SETTLE_DISPUTE;
import static org.supervision.domain.access.Verb.SET_HOLD;
import static org.supervision.domain.access.Verb.SHARE;
import static org.supervision.domain.access.Verb.SIGN;
import static org.supervision.domain.access.Verb.START_CLOCK;
import static org.supervision.domain.access.Verb.STATE;
import static org.supervision.domain.access.Verb.STOP_CLOCK;
import static org.supervision.domain.access.Verb.STOP_DISPOSAL;
import static org.supervision.domain.access.Verb.SUGGEST;
import static org.supervision.domain.access.Verb.TAKE_BACK_REDACTION;
import static org.supervision.domain.access.Verb.TAKE_REQUEST;
import static org.supervision.domain.access.Verb.TIGHTEN;
import static org.supervision.domain.access.Verb.WITHDRAW_SIGNATURE;
import static org.supervision.domain.access.Verb.WITHDRAW_TIMES;
import static org.supervision.domain.access.Verb.WRITE;

import java.util.Set;

/** Which verbs go with which capacity, once the subject is open to it. */
final class VerbTable {

  /** Both of the pair, on what is theirs. */
  static final Set<Verb> PAIR =
      Set.of(
          LIST,
          READ,
          PRINT,
          DOWNLOAD,
          PLAN,
          PROPOSE_TIMES,
          SIGN,
          WITHDRAW_SIGNATURE,
          REOPEN,
          ADD,
          FILE_DOCUMENT,
          FOLLOW_UP,
          RAISE,
          NAME_FACILITATOR,
          SETTLE);

  /** Who was named to help the two, on what isn't working, until it is settled (30). */
  static final Set<Verb> FACILITATOR = Set.of(LIST, READ, SETTLE);

  /** The one of the pair who writes it; both where it is written together. */
  static final Set<Verb> AUTHOR =
      Set.of(
          WRITE,
          SHARE,
          ANSWER,
          CLOSE_UNSIGNED,
          NAME_RECORDER,
          PASS_ON,
          HOLD_SESSION,
          TIGHTEN,
          WITHDRAW_TIMES);

  /** The other one, who never edits the author's text (3). */
  static final Set<Verb> READER =
      Set.of(SUGGEST, AGREE, DISAGREE, STATE, ACCEPT_TIME, DECLINE_TIMES);

  /**
   * The supervisee besides: the whole file is theirs to take, and their consent is theirs (2, 6).
   */
  static final Set<Verb> SUPERVISEE = Set.of(EXPORT, PREPARE, CONSENT);

  /** A supervisor on the file, and on what another relationship made (4). */
  static final Set<Verb> LOOKING = Set.of(LIST, READ, PRINT, DOWNLOAD);

  /** The recorder, on the one draft (7). */
  static final Set<Verb> RECORDER = Set.of(LIST, READ, WRITE);

  /**
   * Whoever signs or decides for the organisation, on what waits for that alone (9, 14); its facts
   * they see as a manager in the line does.
   */
  static final Set<Verb> ORGANISATION =
      Set.of(READ, SIGN, AGREE_DEVIATION, REFUSE_DEVIATION, REVIEW_DEVIATION);

  /** The same on what nobody reads: its facts, and giving it to the supervisee (14). */
  static final Set<Verb> UNREAD = Set.of(LIST, RELEASE);

  /** A manager in the line who stated a purpose: to read, not to keep or to change (10). */
  static final Set<Verb> LINE = Set.of(LIST, READ);

  /** Dates, states, counts and names: what is seen without a purpose (11, 19). */
  static final Set<Verb> FACTS = Set.of(LIST);

  /** Saying who supervises: by who manages above the pair, and by HR; no reading (21). */
  static final Set<Verb> MOVING = Set.of(PLAN_MOVE, ALLOCATE, ASK_DEVIATION);

  /** Saying who supervises beside the line manager: by the line manager too; no reading (21). */
  static final Set<Verb> ALLOCATING = Set.of(ALLOCATE, ASK_DEVIATION);

  /**
   * Keeping a file whatever its date, ceasing to, destroying it, and noting that its worker was
   * offered a copy before they leave, and what they are trained and registered as: by HR; no
   * reading (19-21).
   */
  static final Set<Verb> KEEPING =
      Set.of(
          SET_HOLD,
          JUSTIFY_HOLD,
          LIFT_HOLD,
          OFFER_COPIES,
          RECORD_FACTS,
          PROPOSE_DISPOSAL,
          APPROVE_DISPOSAL,
          STOP_DISPOSAL,
          DISPOSE);

  /** Dealing with what somebody asks about their own data: by HR; no reading (19, 21). */
  static final Set<Verb> ANSWERING =
      Set.of(
          LOG_REQUEST,
          CHECK_IDENTITY,
          STOP_CLOCK,
          START_CLOCK,
          EXTEND_REQUEST,
          ACKNOWLEDGE_REQUEST,
          TAKE_REQUEST,
          CLOSE_REQUEST,
          REDACT,
          AGREE_REDACTION,
          TAKE_BACK_REDACTION,
          PACK,
          DELIVER,
          DISPUTE,
          SETTLE_DISPUTE);

  private VerbTable() {}
}
