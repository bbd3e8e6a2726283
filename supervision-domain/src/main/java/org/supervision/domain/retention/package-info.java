/** How long a file is kept after somebody left, and why. */
@Feature(
    name = "retention",
    uses = {"people", "policy"})
package org.supervision.domain.retention;

import org.supervision.domain.shared.Feature;
