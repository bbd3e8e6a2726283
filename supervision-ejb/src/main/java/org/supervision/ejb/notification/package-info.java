/** Telling people that something waits for them, by mail without content. */
@Feature(
    name = "notification",
    uses = {
      "setting",
      "job",
      "people",
      "retention",
      "allocation",
      "transfer",
      "agreement",
      "session",
      "calendar",
      "record"
    })
package org.supervision.ejb.notification;

import org.supervision.domain.shared.Feature;
