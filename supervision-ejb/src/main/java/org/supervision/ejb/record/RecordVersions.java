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

  /** The same with what was shown before it: for showing what changed. */
  LastTwo lastTwo(SupervisionRecord record, FileKey key) {
    List<RecordVersion> newestFirst = records.versionsOf(record.getId(), 2);
    RecordVersion last = newestFirst.stream().findFirst().orElseThrow(NotVisible::new);
    return new LastTwo(
        content(last, key),
        newestFirst.stream().skip(1).findFirst().map(one -> content(one, key)).orElse(null),
        last.getDigest());
  }

  /**
   * The last two versions that were shown.
   *
   * @param before the one before the last, or null where there is one only
   * @param digest of the last, hexadecimal
   */
  record LastTwo(RecordContent last, RecordContent before, String digest) {

    /** Keys of the sections that the last one changed. */
    List<String> changed() {
      return before == null ? List.of() : last.changedSince(before);
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
