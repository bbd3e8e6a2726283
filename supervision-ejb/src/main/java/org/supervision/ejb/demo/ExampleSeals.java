package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.record.RecordComposer;
import org.supervision.ejb.record.RecordVersions;
import org.supervision.ejb.record.SignedRecord;

/** Keeps and seals the example's records as they were shown, agreed and locked. */
class ExampleSeals {

  @Inject private ExampleRows rows;
  @Inject private RecordComposer composer;
  @Inject private RecordVersions versions;
  @Inject private FileAccess access;

  void keep(Scene scene, RecordVersion.Kept kept, Instant at) {
    SupervisionRecord record = scene.record();
    versions.keep(record, kept, composer.compose(record, scene.key()).toKeep(), at, scene.key());
    rows.flush();
  }

  /** The digest of what was last shown to the signers. */
  String shown(Scene scene) {
    return versions.lastDigest(scene.record());
  }

  void lock(Scene scene, List<SignedRecord.Signed> signatures, Instant at) {
    SupervisionRecord record = scene.record();
    SignedRecord signed =
        new SignedRecord(composer.compose(record, scene.key()).toKeep(), signatures, null, at);
    String seal = versions.keep(record, RecordVersion.Kept.LOCKED, signed, at, scene.key());
    record.sealWith(seal);
    access.sealed(record, HexFormat.of().parseHex(seal));
    rows.flush();
  }
}
