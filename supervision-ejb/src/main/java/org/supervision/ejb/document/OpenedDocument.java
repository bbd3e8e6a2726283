package org.supervision.ejb.document;

import java.time.LocalDate;
import org.supervision.domain.document.DocumentFormat;

/**
 * A document with its bytes.
 *
 * @param format what they are
 * @param datedOn of what day it is
 * @param title what it is called
 * @param bytes what stands in it
 */
public record OpenedDocument(DocumentFormat format, LocalDate datedOn, String title, byte[] bytes) {

  /** A name that says of when it is, never of whom or what about. */
  public String fileName() {
    return "document-" + datedOn + format.ending();
  }
}
