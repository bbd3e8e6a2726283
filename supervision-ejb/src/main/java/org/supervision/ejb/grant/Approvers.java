package org.supervision.ejb.grant;

import jakarta.inject.Inject;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Who decides on what others are to read: a head of service, or HR (ACCESS 15). */
public class Approvers {

  @Inject private Caller caller;
  @Inject private Names names;

  /** Whether the caller is one. */
  public boolean decide() {
    return caller.hasRole("hr") || caller.signedIn().headsService();
  }

  Names names() {
    return names;
  }
}
