/** Planning, holding and cancelling sessions. */
@Feature(
    name = "session",
    uses = {
      "people",
      "keys",
      "access",
      "policy",
      "file",
      "retention",
      "transfer",
      "agreement",
      "writing"
    })
package org.supervision.ejb.session;

import org.supervision.domain.shared.Feature;
