package org.supervision.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** The bytes of a filed document, apart from it so that lists do not read them. */
@Entity
@Table(name = "document_body")
@NamedQuery(
    name = DocumentBody.OF,
    query = "select b.body from DocumentBody b where b.documentId = :document")
public class DocumentBody extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the sealed bytes of {@code :document}. */
  public static final String OF = "DocumentBody.of";

  @Column(name = "document_id")
  private String documentId;

  private SealedText body;

  /** For the persistence provider. */
  protected DocumentBody() {}

  /** The bytes of a document, sealed in its {@link FiledDocument#bodyContext()}. */
  public DocumentBody(String documentId, SealedText body) {
    super(Ids.next());
    this.documentId = documentId;
    this.body = body;
  }

  public SealedText getBody() {
    return body;
  }
}
