/** Until when files are kept, and why. */
@Feature(
    name = "retention",
    uses = {"people", "policy"})
package org.supervision.ejb.retention;

import org.supervision.domain.shared.Feature;
