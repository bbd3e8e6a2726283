/** Writing, sharing, answering, signing and reading records. */
@Feature(
    name = "record",
    uses = {
      "setting",
      "people",
      "keys",
      "access",
      "policy",
      "file",
      "retention",
      "request",
      "transfer",
      "writing",
      "signature",
      "agreement",
      "session",
      "action"
    })
package org.supervision.ejb.record;

import org.supervision.domain.shared.Feature;
