package org.supervision.ejb.document;

import java.util.List;

/**
 * The documents of a file that its reader may see.
 *
 * @param superviseeId whom the file is about
 * @param supervisee their name
 * @param rows the latest first
 * @param filing whether the reader may file another
 */
public record DocumentList(
    String superviseeId, String supervisee, List<DocumentRow> rows, boolean filing) {}
