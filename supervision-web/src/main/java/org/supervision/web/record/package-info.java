/** A record on the screen, through its whole life. */
@Feature(
    name = "record",
    uses = {
      "shell",
      "writing",
      "setting",
      "people",
      "policy",
      "file",
      "signature",
      "agreement",
      "session",
      "action",
      "access"
    })
package org.supervision.web.record;

import org.supervision.domain.shared.Feature;
