/** The council's policy on the screen: what it says, and what would be due when by it. */
@Feature(
    name = "reckoning",
    uses = {"shell", "people", "policy", "file", "retention", "monitoring"})
package org.supervision.web.reckoning;

import org.supervision.domain.shared.Feature;
