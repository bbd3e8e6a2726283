package org.supervision.domain.feed;

/**
 * A team, as HR knows it.
 *
 * @param key the policy's key for teams of its sort
 * @param name as its members call it
 * @param service the service it is part of
 * @param directorate the directorate that the service is part of
 */
public record FeedTeam(String key, String name, String service, String directorate) {}
