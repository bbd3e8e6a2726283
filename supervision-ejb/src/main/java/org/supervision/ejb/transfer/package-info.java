/** Moving files from one supervisor to the next: planning, carrying out, telling what follows. */
@Feature(
    name = "transfer",
    uses = {
      "job",
      "people",
      "keys",
      "policy",
      "access",
      "file",
      "writing",
      "retention",
      "allocation"
    })
package org.supervision.ejb.transfer;

import org.supervision.domain.shared.Feature;
