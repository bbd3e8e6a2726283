/** Telling people that something waits for them, by mail without content. */
@Feature(
    name = "notification",
    uses = {
      "setting",
      "job",
      "people",
      "access",
      "file",
      "retention",
      "allocation",
      "transfer",
      "agreement",
      "session",
      "calendar",
      "action",
      "record"
    })
package org.supervision.ejb.notification;

import org.supervision.domain.shared.Feature;
