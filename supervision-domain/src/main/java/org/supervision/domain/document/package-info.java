/** Documents that are filed beside the records: appraisals, letters, risk assessments (P15). */
@Feature(
    name = "document",
    uses = {"people", "access", "file"})
package org.supervision.domain.document;

import org.supervision.domain.shared.Feature;
