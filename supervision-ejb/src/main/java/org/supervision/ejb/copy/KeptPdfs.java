package org.supervision.ejb.copy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.copy.RecordPdf;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordLocked;

/**
 * Makes the document of a record in the transaction that locks it, so that there is no locked
 * record without one, and keeps it sealed under the file's key.
 */
class KeptPdfs {

  @Inject private RecordPdfs pdfs;
  @Inject private FileKeys keys;

  /** A record was locked: its document is made, once. */
  void onRecordLocked(@Observes RecordLocked fact) {
    SupervisionRecord record = fact.record();
    String made = CopyWords.say("copy.made.locked", CopyWords.time(record.getLockedAt()));
    byte[] bytes =
        PdfPrinter.print(
            RecordDocument.of(
                new PrintedRecord(
                    record.getState(),
                    fact.day(),
                    record.writtenUp(),
                    fact.signed(),
                    List.of(),
                    List.of(),
                    List.of(),
                    record.getSeal(),
                    true,
                    made)));
    FileKey key = keys.of(record.fileId());
    RecordPdf pdf = new RecordPdf(record.getId(), record.getLockedAt());
    pdf.hold(
        key.seal(pdf.context(), Base64.getEncoder().encodeToString(bytes)),
        HexFormat.of().formatHex(key.mac(bytes)));
    pdfs.add(pdf);
  }

  /** The document that was made when the record was locked, where there is one. */
  Optional<byte[]> of(RecordFacts facts) {
    return pdfs.of(facts.id())
        .map(
            pdf ->
                Base64.getDecoder()
                    .decode(keys.of(facts.fileId()).open(pdf.context(), pdf.getBody())));
  }
}
