package org.supervision.ejb.record;

/**
 * Something in a personal record that names a case (BCP §4.2).
 *
 * @param sectionKey where it stands; null for what is said about a section
 * @param found the reference or name, as it was typed
 * @param reference whether it is a case reference, rather than a name
 */
public record CaseDetail(String sectionKey, String found, boolean reference) {}
