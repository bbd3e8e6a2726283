/** Allocation on the screen: rules held against what is wanted, deviations, relationships begun. */
@Feature(
    name = "allocation",
    uses = {"shell", "people", "access", "file", "writing"})
package org.supervision.web.allocation;

import org.supervision.domain.shared.Feature;
