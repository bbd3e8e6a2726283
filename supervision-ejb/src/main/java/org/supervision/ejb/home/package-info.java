/** What needs somebody now: the reads behind home page, team and file. */
@Feature(
    name = "home",
    uses = {
      "people",
      "keys",
      "access",
      "policy",
      "file",
      "retention",
      "grant",
      "allocation",
      "transfer",
      "feed",
      "signature",
      "agreement",
      "session",
      "action",
      "record"
    })
package org.supervision.ejb.home;

import org.supervision.domain.shared.Feature;
