package org.supervision.ejb.document;

import java.time.LocalDate;
import org.supervision.domain.document.DocumentKind;

/**
 * A document as somebody files it.
 *
 * @param kind what it is, or null where nobody chose
 * @param title what it is called, or null
 * @param datedOn of what day, or null
 * @param fileName as the browser says it
 * @param bytes what stands in it
 */
public record DocumentToFile(
    DocumentKind kind, String title, LocalDate datedOn, String fileName, byte[] bytes) {}
