package org.supervision.ejb.copy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.agreement.AgreementCopyService;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.ejb.record.RecordCopyService;
import org.supervision.ejb.record.RecordFacts;

/** The supervisee's own copy of all that they may read (PRODUCT P8): one ZIP, with an index. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileCopyService {

  @Inject private WholeFile file;
  @Inject private RecordCopyService records;
  @Inject private AgreementCopyService agreements;
  @Inject private DocumentReadingService documents;
  @Inject private Press press;

  /**
   * Writes the ZIP as it is made, one document in memory at a time.
   *
   * @param to asked for once access was decided and logged, never before
   */
  public void zip(String fileId, Supplier<OutputStream> to) {
    file.requireExport(fileId);
    try {
      FileZip zip = new FileZip(to.get());
      for (String id : agreements.open(fileId, Verb.EXPORT)) {
        var copy = agreements.goingOn(id, Verb.EXPORT);
        zip.add(press.print(copy), FileIndex.line(copy));
      }
      for (RecordFacts facts : records.open(fileId, Verb.EXPORT)) {
        var copy = records.goingOn(facts.id(), Verb.EXPORT);
        zip.add(press.print(copy), FileIndex.line(copy));
      }
      for (String id : documents.open(fileId, Verb.DOWNLOAD)) {
        var document = documents.goingOn(id, Verb.DOWNLOAD);
        zip.add(new Copy(document.fileName(), document.bytes()), FileIndex.line(document));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
