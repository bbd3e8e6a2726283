package org.supervision.ejb.employment;

import java.util.List;
import org.supervision.domain.people.Presence;

/**
 * Somebody in the list of people.
 *
 * @param posts those of today; of who holds none, the last or the first to come
 * @param presence whether they are here
 */
public record PersonRow(
    String id, String name, String staffNumber, List<PostView> posts, Presence presence) {}
