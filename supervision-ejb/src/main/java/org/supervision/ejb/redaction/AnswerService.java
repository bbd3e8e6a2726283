package org.supervision.ejb.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.ejb.request.AnsweringRequest;

/**
 * What somebody is given who asked for what is kept about them: a document to read, and the same
 * with all facts and documents as a ZIP for machines (PRODUCT R6; UK GDPR, article 15).
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerService {

  @Inject private RedactionService redacting;
  @Inject private AnsweringRequest answering;
  @Inject private AnswerComposer composer;

  /** The document; noted and logged before a word of it is opened. */
  public byte[] document(String requestId) {
    DataRequest request = packed(requestId);
    return composer.compose(request).paper().print();
  }

  /**
   * The same with what only machines read, and the documents of the file.
   *
   * @param to asked for once it was noted and logged, never before
   */
  public void zip(String requestId, Supplier<OutputStream> to) {
    Answer answer = composer.compose(packed(requestId));
    try {
      AnswerZip zip = new AnswerZip(to.get());
      zip.add("answer.pdf", answer.paper().print());
      zip.add("answer.json", Wording.bytes(answer.data()));
      for (Answer.Attached each : answer.documents()) {
        zip.add(each.fileName(), composer.bytes(each.id()));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For whoever has it; for anybody else there is none to put together. */
  private DataRequest packed(String requestId) {
    answering.find(RequestKind.SUBJECT_ACCESS, requestId);
    redacting.pack(requestId);
    return answering.find(RequestKind.SUBJECT_ACCESS, requestId);
  }
}
