package org.supervision.ejb.document;

import org.supervision.domain.document.FiledDocument;

/**
 * One document of a list.
 *
 * @param document its facts
 * @param title what it is called
 * @param filedBy name of who filed it
 */
public record DocumentRow(FiledDocument document, String title, String filedBy) {}
