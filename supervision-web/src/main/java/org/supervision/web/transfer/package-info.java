/** Moves of files on the screen: plan, check, receipt, handover note. */
@Feature(
    name = "transfer",
    uses = {"shell", "people", "access", "file", "writing", "allocation"})
package org.supervision.web.transfer;

import org.supervision.domain.shared.Feature;
