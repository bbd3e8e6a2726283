/** Drafting, sharing and signing supervision agreements. */
@Feature(
    name = "agreement",
    uses = {
      "people",
      "keys",
      "access",
      "policy",
      "file",
      "retention",
      "transfer",
      "writing",
      "signature"
    })
package org.supervision.ejb.agreement;

import org.supervision.domain.shared.Feature;
