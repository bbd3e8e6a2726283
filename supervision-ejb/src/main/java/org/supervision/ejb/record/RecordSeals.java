package org.supervision.ejb.record;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.access.SealSource;
import org.supervision.ejb.keys.CannotBeOpened;
import org.supervision.ejb.keys.FileKeys;

/**
 * The seals of locked records, each compared with the text that it was made of before it is handed
 * to the verifier: a seal whose text was changed is handed on as none.
 */
public class RecordSeals implements SealSource {

  private static final byte[] BROKEN = {};

  @Inject private SupervisionRecords records;
  @Inject private RecordVersions versions;
  @Inject private FileKeys keys;

  @Override
  public List<Sealed> after(String recordId, int atMost) {
    return records.sealedAfter(recordId, atMost).stream().map(this::sealed).toList();
  }

  private Sealed sealed(SupervisionRecord record) {
    byte[] seal = HexFormat.of().parseHex(record.getSeal());
    return new Sealed(
        record.subjectKind(), record.getId(), record.fileId(), holds(record, seal) ? seal : BROKEN);
  }

  private boolean holds(SupervisionRecord record, byte[] seal) {
    try {
      return versions.isSealOf(record, seal, keys.of(record.fileId()));
    } catch (CannotBeOpened | EJBException e) {
      return false;
    }
  }
}
