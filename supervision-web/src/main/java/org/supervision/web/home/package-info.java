/** What needs somebody now, their team, and a file as one thread. */
@Feature(
    name = "home",
    uses = {
      "shell",
      "people",
      "access",
      "policy",
      "file",
      "retention",
      "allocation",
      "transfer",
      "agreement",
      "session",
      "action",
      "record"
    })
package org.supervision.web.home;

import org.supervision.domain.shared.Feature;
