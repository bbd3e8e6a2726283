/** The supervision record and its whole life, from draft to locked. */
@Feature(
    name = "record",
    uses = {
      "people",
      "access",
      "policy",
      "file",
      "writing",
      "signature",
      "agreement",
      "session",
      "action"
    })
package org.supervision.domain.record;

import org.supervision.domain.shared.Feature;
