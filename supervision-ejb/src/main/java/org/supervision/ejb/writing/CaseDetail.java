package org.supervision.ejb.writing;

/**
 * Something in a personal file that names a case (BCP §4.2).
 *
 * @param sectionKey under which heading it stands; null for what has none
 * @param found the reference or name, as it was typed
 * @param reference whether it is a case reference, rather than a name
 */
public record CaseDetail(String sectionKey, String found, boolean reference) {}
