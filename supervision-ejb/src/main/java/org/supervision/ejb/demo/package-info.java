/** The example council: invented people whose supervision shows what the application does. */
@Feature(
    name = "demo",
    uses = {
      "setting",
      "people",
      "keys",
      "policy",
      "access",
      "file",
      "retention",
      "request",
      "signature",
      "agreement",
      "session",
      "action",
      "record"
    })
package org.supervision.ejb.demo;

import org.supervision.domain.shared.Feature;
