package org.supervision.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

class ChainVerifierTest {

  private static final Instant AT = Instant.parse("2026-11-24T14:07:00.123456Z");
  private static final String PRIYAS = "00000000-0000-4000-8000-000000000001";
  private static final String KITS = "00000000-0000-4000-8000-000000000002";
  private static final int ROWS = 20;

  private final List<LogLink> log = new ArrayList<>();
  private final List<ChainHead> heads = new ArrayList<>();
  private final List<ChainHead> starts = new ArrayList<>();
  private List<ChainHead> anchors = List.of();

  @BeforeEach
  void twoChains() {
    write(PRIYAS, "priya");
    write(KITS, "kit");
  }

  @Test
  void aLogThatNobodyTouchedIsWhole() {
    anchors = List.copyOf(heads);
    assertThat(broken()).isEmpty();
  }

  @Test
  void noCleanLogOfAnyLengthRaisesAnAlarm() {
    for (int length = 0; length < 200; length++) {
      log.clear();
      heads.clear();
      write(PRIYAS, "priya", length);
      anchors = heads.stream().filter(head -> head.seq() > 0).toList();
      assertThat(broken()).as("%d rows", length).isEmpty();
    }
  }

  @Test
  void aChangedRowIsNamedWhateverColumnWasChanged() {
    LogLink row = log.get(6);
    LogEntry e = row.entry();
    List<LogEntry> changed =
        List.of(
            entry(e.chainId(), "somebody", e.verb(), e.outcome(), AT, e.digest()),
            entry(e.chainId(), e.personId(), Verb.LIST, e.outcome(), AT, e.digest()),
            entry(e.chainId(), e.personId(), null, e.outcome(), AT, e.digest()),
            entry(e.chainId(), e.personId(), e.verb(), LogEntry.REFUSED, AT, e.digest()),
            entry(e.chainId(), e.personId(), e.verb(), "allowed", AT, e.digest()),
            entry(e.chainId(), e.personId(), e.verb(), e.outcome(), AT.plusNanos(1000), e.digest()),
            entry(e.chainId(), e.personId(), e.verb(), e.outcome(), AT, new byte[32]));
    for (LogEntry each : changed) {
      log.set(6, new LogLink(each, row.seq(), row.prevHash(), row.hash()));
      assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 7));
    }
  }

  @Test
  void aRowWhoseHashWasMadeToFitIsFoundAtTheNextOne() {
    LogLink row = log.get(6);
    LogEntry changed = entry(PRIYAS, "somebody", Verb.READ, LogEntry.ALLOWED, AT, null);
    log.set(6, LogLink.after(row.prevHash(), row.seq(), changed));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 8));
  }

  @Test
  void aRowTakenOutIsNamed() {
    log.remove(6);
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 7));
  }

  @Test
  void aRowPutInIsNamed() {
    LogLink before = log.get(6);
    log.add(7, LogLink.after(before.hash(), 8, before.entry()));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 8));
  }

  @Test
  void aRowPutInWithAllAfterItNumberedAnewIsNamed() {
    LogLink before = log.get(6);
    log.add(7, LogLink.after(before.hash(), 8, before.entry()));
    for (int i = 8; i <= ROWS; i++) {
      LogLink moved = log.get(i);
      log.set(i, new LogLink(moved.entry(), i + 1, moved.prevHash(), moved.hash()));
    }
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 9));
  }

  @Test
  void rowsExchangedAreNamed() {
    LogLink seventh = log.get(6);
    LogLink eighth = log.get(7);
    log.set(6, new LogLink(eighth.entry(), 7, seventh.prevHash(), seventh.hash()));
    log.set(7, new LogLink(seventh.entry(), 8, eighth.prevHash(), eighth.hash()));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 7));
  }

  @Test
  void aTailCutOffIsNamedByTheHead() {
    log.remove(ROWS - 1);
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, ROWS));
  }

  @Test
  void aTailCutOffTogetherWithItsHeadIsNamedByTheAnchor() {
    anchors = List.copyOf(heads);
    log.remove(ROWS - 1);
    headIs(log.get(ROWS - 2));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, ROWS));
    anchors = List.of();
    assertThat(broken()).isEmpty();
  }

  @Test
  void aChainWrittenAnewAsAWholeIsNamedByTheAnchor() {
    anchors = List.copyOf(heads);
    byte[] hash = LogLink.nothing();
    for (int i = 0; i < ROWS; i++) {
      LogEntry another = entry(PRIYAS, "nobody", Verb.READ, LogEntry.ALLOWED, AT, null);
      log.set(i, LogLink.after(hash, i + 1, another));
      hash = log.get(i).hash();
    }
    headIs(log.get(ROWS - 1));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, ROWS));
    anchors = List.of();
    assertThat(broken()).isEmpty();
  }

  @Test
  void aChainBeginsAfterWhatWasPurged() {
    anchors = List.of(upTo(3), upTo(7), upTo(12), upTo(ROWS));
    purge(7);
    assertThat(broken()).isEmpty();
    log.remove(0);
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 8));
  }

  @Test
  void aChainOfWhichEverythingWasPurgedGoesOn() {
    LogLink last = log.get(ROWS - 1);
    purge(ROWS);
    assertThat(broken()).isEmpty();
    anchors = List.of(new ChainHead(PRIYAS, ROWS, last.hash()));
    assertThat(broken()).isEmpty();
    LogLink next =
        LogLink.after(last.hash(), ROWS + 1, entry(PRIYAS, "p", Verb.READ, "ALLOWED", AT, null));
    log.add(0, next);
    headIs(next);
    assertThat(broken()).isEmpty();
    log.remove(0);
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, ROWS + 1));
  }

  @Test
  void aBeginningThatIsNotThatOfThePurgeIsNamed() {
    purge(7);
    ChainHead right = starts.get(0);
    starts.set(0, new ChainHead(PRIYAS, 7, new byte[32]));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 8));
    starts.set(0, new ChainHead(PRIYAS, 6, right.hash()));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 7));
    starts.set(0, right);
    anchors = List.of(new ChainHead(PRIYAS, 7, new byte[32]));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 7));
    starts.clear();
    anchors = List.of();
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, PRIYAS, 1));
  }

  private ChainHead upTo(int seq) {
    return new ChainHead(PRIYAS, seq, log.get(seq - 1).hash());
  }

  private void purge(int seq) {
    starts.add(upTo(seq));
    log.subList(0, seq).clear();
  }

  @Test
  void aWholeChainTakenAwayIsNamed() {
    log.removeIf(link -> link.entry().chainId().equals(KITS));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, KITS, 1));

    anchors = List.copyOf(heads);
    heads.removeIf(head -> head.chainId().equals(KITS));
    assertThat(broken()).hasValueSatisfying(link -> isRow(link, KITS, 1));
  }

  @Test
  void oneChangedBitAnywhereInTheHashesIsFound() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(log.size());
      LogLink row = log.get(at);
      byte[] prev = row.prevHash().clone();
      byte[] hash = row.hash().clone();
      (random.nextBoolean() ? prev : hash)[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
      log.set(at, new LogLink(row.entry(), row.seq(), prev, hash));
      assertThat(broken()).isPresent();
      log.set(at, row);
    }
    assertThat(broken()).isEmpty();
  }

  @Test
  void theLastSealOfEachThingIsKnownOnceAllRowsWereRead() {
    log.clear();
    heads.clear();
    byte[] hash = LogLink.nothing();
    for (int seq = 1; seq <= 2; seq++) {
      byte[] digest = {(byte) seq};
      LogLink link =
          LogLink.after(hash, seq, entry(PRIYAS, null, Verb.SEAL, LogEntry.ALLOWED, AT, digest));
      log.add(link);
      hash = link.hash();
    }
    ChainVerifier verifier = new ChainVerifier(starts, heads, anchors);
    log.forEach(verifier::next);
    assertThat(verifier.seals())
        .containsExactly(
            Map.entry("thing", new LoggedSeal("record", "thing", PRIYAS, "supervisee", "02")));
  }

  @Test
  void anchorsAreReadBackAsTheyWereNotedAndOnlyWhatMovedIsAdded(@TempDir Path folder)
      throws Exception {
    Anchors file = new Anchors(folder.resolve("anchors.log"));
    assertThat(file.read()).isEmpty();
    assertThat(file.add(AT, heads)).isEqualTo(2);
    assertThat(file.add(AT, heads)).isZero();
    headIs(log.get(4));
    assertThat(file.add(AT, heads)).isEqualTo(1);

    assertThat(Files.readAllLines(folder.resolve("anchors.log"))).hasSize(3);
    assertThat(file.read()).extracting(ChainHead::seq).containsExactly(20L, 20L, 5L);
    assertThat(file.read().get(0).hash()).isEqualTo(log.get(ROWS - 1).hash());
  }

  private Optional<BrokenLink> broken() {
    ChainVerifier verifier = new ChainVerifier(starts, heads, anchors);
    log.forEach(verifier::next);
    return verifier.end();
  }

  private static void isRow(BrokenLink link, String chain, long seq) {
    assertThat(link.sentence()).startsWith("Row " + seq + " of chain " + chain);
    assertThat(link.chainId()).isEqualTo(chain);
    assertThat(link.seq()).isEqualTo(seq);
  }

  private void headIs(LogLink link) {
    String chain = link.entry().chainId();
    heads.removeIf(head -> head.chainId().equals(chain));
    heads.add(0, new ChainHead(chain, link.seq(), link.hash()));
  }

  private void write(String chain, String person) {
    write(chain, person, ROWS);
  }

  private void write(String chain, String person, int rows) {
    byte[] hash = LogLink.nothing();
    for (int seq = 1; seq <= rows; seq++) {
      LogLink link =
          LogLink.after(
              hash,
              seq,
              entry(chain, person, Verb.READ, LogEntry.ALLOWED, AT.plusSeconds(seq), null));
      log.add(link);
      hash = link.hash();
    }
    heads.add(new ChainHead(chain, rows, hash));
  }

  private static LogEntry entry(
      String chain, String person, Verb verb, String outcome, Instant at, byte[] digest) {
    return new LogEntry(
        chain,
        at,
        person,
        "supervisee",
        "organisation",
        "record",
        "thing",
        verb,
        Capacity.SUPERVISEE,
        outcome,
        null,
        null,
        "127.0.0.1",
        null,
        digest);
  }
}
