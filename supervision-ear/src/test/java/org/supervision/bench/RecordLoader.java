package org.supervision.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.RecordVersion;
import org.supervision.ejb.access.ChainMaker;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.signature.CanonicalJson;

/**
 * Loads what was written about one person: sessions, and to each a record of ten texts, six under
 * the headings, a decision with its reason, two actions; sealed as the product seals them, and all
 * but the drafts locked with the whole text.
 */
final class RecordLoader {

  private static final int WORDS_OF_A_SECTION = 18;
  private static final int WORDS_OF_A_LINE = 8;
  private static final String PRACTICE = Texts.HEADINGS.get(2).key();

  private final Council council;
  private final RecordTables tables;
  private final String policyVersion;
  private final Texts texts;

  RecordLoader(Council council, Connection connection, String policyVersion) throws SQLException {
    this.council = council;
    this.policyVersion = policyVersion;
    tables = new RecordTables(connection);
    texts = new Texts(policyVersion.hashCode());
  }

  /** Loads one person's. */
  void load(int person, FileKey key) throws SQLException {
    agreement(person);
    ChainMaker chain =
        new ChainMaker(Council.ORGANISATION, council.fileId(person), council.personId(person));
    for (int session = 0; session < council.sessions(person); session++) {
      session(person, session);
      record(new Writing(person, session, chain), key);
    }
    tables.chainHeads.add(chain.head());
    tables.flush();
  }

  /** One record being loaded, and what follows from whose it is. */
  private final class Writing {

    final int person;
    final int session;
    final String id;
    final String supervisor;
    final LocalDate day;
    final LocalDateTime at;
    final boolean draft;
    final ChainMaker chain;
    final List<RecordContent.Section> sections = new ArrayList<>();

    Writing(int person, int session, ChainMaker chain) {
      this.chain = chain;
      this.person = person;
      this.session = session;
      id = council.recordId(person, session);
      supervisor = council.personId(council.supervisor(person));
      day = council.heldOn(person, session);
      at = day.atTime(15, 0);
      draft = council.isDraft(person, session);
    }

    String part(String kind, int number) {
      return Council.id(kind, person, session * 10L + number);
    }
  }

  private void agreement(int person) throws SQLException {
    LocalDate signed = council.today().minusMonths(8);
    tables.agreements.add(
        Council.id("a", person, 0),
        1,
        Council.ORGANISATION,
        council.fileId(person),
        council.relationshipId(person),
        council.personId(person),
        council.personId(council.supervisor(person)),
        policyVersion,
        1,
        "SIGNED",
        signed.atTime(9, 0),
        signed.atTime(10, 0),
        signed,
        signed.plusYears(1));
  }

  private void session(int person, int session) throws SQLException {
    LocalDate day = council.heldOn(person, session);
    tables.sessions.add(
        council.sessionId(person, session),
        1,
        Council.ORGANISATION,
        council.fileId(person),
        council.relationshipId(person),
        council.personId(person),
        council.personId(council.supervisor(person)),
        "personal",
        "HELD",
        day,
        day.atTime(10, 0),
        90);
  }

  private void record(Writing record, FileKey key) throws SQLException {
    for (int i = 0; i < Texts.HEADINGS.size(); i++) {
      section(record, i, key);
    }
    String seal = record.draft ? null : lock(record, key);
    log(record, seal);
    LocalDateTime shared = record.draft ? null : record.at.plusDays(1);
    tables.records.add(
        record.id,
        1,
        Council.ORGANISATION,
        council.fileId(record.person),
        council.relationshipId(record.person),
        council.personId(record.person),
        council.sessionId(record.person, record.session),
        record.supervisor,
        record.supervisor,
        policyVersion,
        "personal",
        "3",
        record.draft ? "DRAFT" : "SIGNED",
        record.day,
        record.at,
        record.at,
        record.draft,
        record.draft ? 0 : 1,
        shared,
        shared,
        record.draft ? null : record.at.plusDays(2),
        record.draft ? null : record.at.plusDays(3),
        seal);
  }

  /** Four rows a record: written, shared, signed and sealed. */
  private void log(Writing record, String seal) throws SQLException {
    ChainMaker chain = record.chain;
    String by = record.supervisor;
    tables.log.add(chain.did(Verb.WRITE, Capacity.SUPERVISOR, by, record.id, record.at));
    if (!record.draft) {
      LocalDateTime locked = record.at.plusDays(3);
      tables.log.add(
          chain.did(Verb.SHARE, Capacity.SUPERVISOR, by, record.id, record.at.plusDays(1)));
      tables.log.add(chain.did(Verb.SIGN, Capacity.SUPERVISOR, by, record.id, locked));
      tables.log.add(chain.sealed(seal, record.id, locked));
    }
  }

  private void section(Writing record, int number, FileKey key) throws SQLException {
    Texts.Heading heading = Texts.HEADINGS.get(number);
    String text = texts.words(WORDS_OF_A_SECTION);
    String place = new RecordSection(record.id, heading.key(), number + 1).nextContext();
    tables.sections.add(
        record.part("b", number),
        1,
        record.id,
        heading.key(),
        number + 1,
        key.seal(place, text).toBytes(),
        1,
        record.supervisor,
        record.at);
    boolean practice = heading.key().equals(PRACTICE);
    record.sections.add(
        new RecordContent.Section(
            heading.key(),
            heading.heading(),
            null,
            heading.health(),
            text,
            List.of(),
            practice ? List.of(decision(record, key)) : List.of(),
            practice ? List.of(action(record, 0, key), action(record, 1, key)) : List.of(),
            List.of(),
            List.of()));
  }

  private RecordContent.Decided decision(Writing record, FileKey key) throws SQLException {
    String id = record.part("c", 0);
    String what = texts.words(WORDS_OF_A_LINE);
    String why = texts.words(WORDS_OF_A_LINE);
    String place = "decision/" + id + "/" + record.id + "/" + PRACTICE + "/1";
    tables.decisions.add(
        id,
        1,
        record.id,
        PRACTICE,
        1,
        key.seal(place, what).toBytes(),
        key.seal(place + "/why", why).toBytes(),
        1);
    return new RecordContent.Decided(id, what, why);
  }

  /** Those of the newest two records are still open. */
  private RecordContent.Agreed action(Writing record, int number, FileKey key) throws SQLException {
    String id = record.part("d", number);
    String what = texts.words(WORDS_OF_A_LINE);
    LocalDate due = record.day.plusDays(28);
    boolean open = record.session >= council.sessions(record.person) - 2;
    int owner = number == 0 ? record.person : council.supervisor(record.person);
    tables.actions.add(
        id,
        1,
        Council.ORGANISATION,
        council.fileId(record.person),
        council.relationshipId(record.person),
        council.personId(record.person),
        record.id,
        PRACTICE,
        number + 1,
        key.seal("action/" + id + "/" + record.id + "/" + PRACTICE + "/1", what).toBytes(),
        1,
        council.personId(owner),
        due,
        record.draft ? null : record.at.plusDays(1),
        open ? "OPEN" : "DONE");
    return new RecordContent.Agreed(id, what, council.personId(owner), council.name(owner), due);
  }

  private String lock(Writing record, FileKey key) throws SQLException {
    String supervisor = council.name(council.supervisor(record.person));
    String supervisee = council.name(record.person);
    RecordContent content =
        new RecordContent(
            record.id,
            supervisor + " supervising " + supervisee,
            "personal",
            record.day,
            Council.ADDRESS,
            supervisor,
            supervisee,
            supervisor,
            null,
            new RecordContent.Form("Personal supervision for practitioners", "3", "BCP", "1"),
            record.sections);
    LocalDateTime locked = record.at.plusDays(3);
    SignedRecord signed =
        new SignedRecord(
            content,
            List.of(
                new SignedRecord.Signed(supervisor, "SUPERVISOR", locked.toInstant(ZoneOffset.UTC)),
                new SignedRecord.Signed(
                    supervisee, "SUPERVISEE", locked.toInstant(ZoneOffset.UTC))),
            null,
            locked.toInstant(ZoneOffset.UTC));
    String json = CanonicalJson.write(signed);
    String digest = HexFormat.of().formatHex(key.mac(CanonicalJson.bytes(json)));
    String place =
        new RecordVersion(record.id, 1, RecordVersion.Kept.LOCKED, signed.lockedAt()).context();
    tables.versions.add(
        record.part("e", 0),
        1,
        record.id,
        1,
        "LOCKED",
        locked,
        key.seal(place, json).toBytes(),
        digest);
    return digest;
  }
}
