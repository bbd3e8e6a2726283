package org.supervision.ejb.record;

import java.util.List;

/**
 * Which records of a file somebody may have in a list.
 *
 * @param fileId the file
 * @param relationshipIds only those made in these relationships; null for all
 * @param personId whoever looks: sees what they wrote, and what its author has shared
 * @param lockedOnly whether only what is signed or closed
 */
public record RecordsWanted(
    String fileId, List<String> relationshipIds, String personId, boolean lockedOnly) {}
