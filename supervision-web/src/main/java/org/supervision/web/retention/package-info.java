/** Until when files are kept, and what keeps them longer. */
@Feature(
    name = "retention",
    uses = {"shell", "people", "policy", "access"})
package org.supervision.web.retention;

import org.supervision.domain.shared.Feature;
