/** Until when files are kept, in words. */
@Feature(
    name = "retention",
    uses = {"shell", "people", "policy"})
package org.supervision.web.retention;

import org.supervision.domain.shared.Feature;
