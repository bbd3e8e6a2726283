package org.supervision.ejb.transfer;

import java.util.List;

/**
 * One check of a move against the policy.
 *
 * @param key what is checked; the page has its words
 * @param fits whether the policy is kept
 * @param details what the words name
 */
public record MoveCheck(String key, boolean fits, List<Object> details) {}
