/** Whether supervision takes place: in a team, a service, below a manager; never what was said. */
@Feature(
    name = "monitoring",
    uses = {
      "setting",
      "people",
      "access",
      "policy",
      "file",
      "retention",
      "agreement",
      "session",
      "record"
    })
package org.supervision.ejb.monitoring;

import org.supervision.domain.shared.Feature;
