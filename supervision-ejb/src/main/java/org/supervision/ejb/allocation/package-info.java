/** Who may supervise whom, deviations from that, and beginning and ending what is no move. */
@Feature(
    name = "allocation",
    uses = {"people", "keys", "policy", "access", "file", "writing", "employment", "retention"})
package org.supervision.ejb.allocation;

import org.supervision.domain.shared.Feature;
