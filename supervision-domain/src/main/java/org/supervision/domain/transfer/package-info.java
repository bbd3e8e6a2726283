/** Moving a personal supervision file from one supervisor to the next (PRODUCT §7). */
@Feature(
    name = "transfer",
    uses = {"people", "access", "file"})
package org.supervision.domain.transfer;

import org.supervision.domain.shared.Feature;
