/** Leaving passages out of what somebody is given about themselves, and putting that together. */
@Feature(
    name = "redaction",
    uses = {
      "people",
      "keys",
      "access",
      "file",
      "request",
      "agreement",
      "record",
      "document",
      "copy"
    })
package org.supervision.ejb.redaction;

import org.supervision.domain.shared.Feature;
