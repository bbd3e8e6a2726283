package org.supervision.domain.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.SealedText;

/**
 * The document that was made of a certificate of disposal (PRODUCT R5), sealed. It is kept apart
 * from the certificate, so that a list of a thousand certificates carries none, and is added and
 * never changed.
 */
@Entity
@Table(name = "certificate_document")
public class CertificateDocument extends Identified {

  private static final long serialVersionUID = 1L;

  private SealedText document;

  /** For the persistence provider. */
  protected CertificateDocument() {}

  /**
   * @param certificate what it was made of; it has its identifier
   * @param pdf the document, sealed at the certificate's place
   */
  public CertificateDocument(DisposalCertificate certificate, SealedText pdf) {
    super(certificate.getId());
    document = pdf;
  }

  /** The document, sealed. */
  public SealedText getDocument() {
    return document;
  }
}
