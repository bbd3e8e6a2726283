package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.signature.CanonicalJson;

/** Keeps a record as it was shown, under a keyed digest, and opens what was kept. */
public class RecordVersions {

  @Inject private SupervisionRecords records;

  /** Keeps a content (or the whole signed record) and returns its keyed digest, hexadecimal. */
  public String keep(
      SupervisionRecord record, RecordVersion.Kept kept, Object content, Instant at, FileKey key) {
    int number = newest(record.getId()).map(RecordVersion::getNumber).orElse(0) + 1;
    String json = CanonicalJson.write(content);
    RecordVersion version = new RecordVersion(record.getId(), number, kept, at);
    version.hold(key.seal(version.context(), json), digestOf(json, key));
    records.add(version);
    return version.getDigest();
  }

  /** The keyed digest that a content has, hexadecimal. */
  public String digestOf(Object content, FileKey key) {
    return digestOf(CanonicalJson.write(content), key);
  }

  private static String digestOf(String json, FileKey key) {
    return HexFormat.of().formatHex(key.mac(CanonicalJson.bytes(json)));
  }

  /** What was last shared, agreed or locked. */
  public RecordContent lastShown(SupervisionRecord record, FileKey key) {
    return content(newest(record.getId()).orElseThrow(NotVisible::new), key);
  }

  /** The same with what its reader had seen before it: for showing what changed. */
  Shown shown(SupervisionRecord record, FileKey key) {
    List<RecordVersion> newestFirst = records.versionsOf(record.getId(), 2);
    RecordVersion last = newestFirst.stream().findFirst().orElseThrow(NotVisible::new);
    RecordVersion before =
        newestFirst.size() < 2
            ? null
            : before(newestFirst, record.getSharing().seenBefore(last.getNumber()));
    return new Shown(
        last.getNumber(),
        content(last, key),
        before == null ? null : content(before, key),
        last.getDigest());
  }

  /** Where it was not kept what the reader saw, the version before the last stands for it. */
  private RecordVersion before(List<RecordVersion> lastTwo, Integer seen) {
    RecordVersion last = lastTwo.get(0);
    RecordVersion previous = lastTwo.get(1);
    if (seen == null || seen >= previous.getNumber()) {
      return previous;
    }
    if (seen == 0) {
      return null;
    }
    return records.versionsOf(last.getRecordId(), last.getNumber() - seen + 1).stream()
        .filter(one -> one.getNumber() <= seen)
        .findFirst()
        .orElse(null);
  }

  /**
   * The last version that was shown.
   *
   * @param number of the last, in order from 1
   * @param before the one that its reader had seen before, or null where there is none
   * @param digest of the last, hexadecimal
   */
  record Shown(int number, RecordContent last, RecordContent before, String digest) {

    /** The sections that the last one changed, as they were before. */
    List<RecordContent.Section> former() {
      return before == null
          ? List.of()
          : last.changedSince(before).stream()
              .flatMap(key -> before.section(key).stream())
              .toList();
    }
  }

  /** The record as it was locked. */
  public SignedRecord locked(SupervisionRecord record, FileKey key) {
    RecordVersion version =
        newest(record.getId())
            .filter(found -> found.getKept() == RecordVersion.Kept.LOCKED)
            .orElseThrow(NotVisible::new);
    return CanonicalJson.read(open(version, key), SignedRecord.class);
  }

  /** The digest of what was last shared or agreed, hexadecimal. */
  public String lastDigest(SupervisionRecord record) {
    return newest(record.getId()).orElseThrow(NotVisible::new).getDigest();
  }

  private Optional<RecordVersion> newest(String recordId) {
    return records.versionsOf(recordId, 1).stream().findFirst();
  }

  private static RecordContent content(RecordVersion version, FileKey key) {
    return version.getKept() == RecordVersion.Kept.LOCKED
        ? CanonicalJson.read(open(version, key), SignedRecord.class).content()
        : CanonicalJson.read(open(version, key), RecordContent.class);
  }

  private static String open(RecordVersion version, FileKey key) {
    return key.open(version.context(), version.getBody());
  }
}
