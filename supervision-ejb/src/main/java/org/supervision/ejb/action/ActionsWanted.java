package org.supervision.ejb.action;

/**
 * Which actions a list is to show.
 *
 * @param finished those that are done, dropped or handed on; else those that are open
 * @param from how many are left out at its beginning
 * @param atMost how many it has
 */
record ActionsWanted(String personId, boolean finished, int from, int atMost) {}
