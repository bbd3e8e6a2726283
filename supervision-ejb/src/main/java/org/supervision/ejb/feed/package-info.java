/** Reading what the HR system says of people, and taking it in. */
@Feature(
    name = "feed",
    uses = {
      "setting",
      "job",
      "people",
      "keys",
      "policy",
      "access",
      "file",
      "allocation",
      "transfer"
    })
package org.supervision.ejb.feed;

import org.supervision.domain.shared.Feature;
