/** Copies of records and agreements to keep: printed documents, and the supervisee's whole file. */
@Feature(
    name = "copy",
    uses = {
      "setting",
      "people",
      "keys",
      "access",
      "file",
      "retention",
      "signature",
      "agreement",
      "record",
      "document"
    })
package org.supervision.ejb.copy;

import org.supervision.domain.shared.Feature;
