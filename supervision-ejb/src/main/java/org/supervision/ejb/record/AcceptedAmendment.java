package org.supervision.ejb.record;

/**
 * What the author makes of a section by accepting an amendment to it.
 *
 * @param shown the mark of how the section was shown to the author
 * @param text the section with the amendment in it
 * @param why why it is accepted (PRODUCT P2)
 */
public record AcceptedAmendment(String shown, String text, String why) {}
