package org.supervision.ejb.grant;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.supervision.domain.people.Post;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Who decides on what others are to read: a head of service, or HR (ACCESS 15). */
public class Approvers {

  private static final Set<String> HEADS = Set.of("head-of-service", "deputy-director");

  @Inject private Caller caller;
  @Inject private Names names;

  /** Whether the caller is one. */
  public boolean decide() {
    return caller.hasRole("hr") || isHead();
  }

  private boolean isHead() {
    Post post = names.posts(List.of(caller.id())).get(caller.id());
    return post != null && HEADS.contains(post.getRoleKey());
  }

  Names names() {
    return names;
  }
}
