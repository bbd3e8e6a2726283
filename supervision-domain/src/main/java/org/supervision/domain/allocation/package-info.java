/** Who may supervise whom, and what an allocation that breaks a rule needs (PRODUCT W1–W3). */
@Feature(
    name = "allocation",
    uses = {"people", "policy", "access", "file"})
package org.supervision.domain.allocation;

import org.supervision.domain.shared.Feature;
