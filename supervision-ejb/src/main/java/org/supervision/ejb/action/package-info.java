/** Actions and their history. */
@Feature(
    name = "action",
    uses = {
      "people",
      "keys",
      "access",
      "policy",
      "file",
      "retention",
      "transfer",
      "writing",
      "agreement",
      "session"
    })
package org.supervision.ejb.action;

import org.supervision.domain.shared.Feature;
