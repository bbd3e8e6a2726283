/** Until when files are kept, what keeps them longer, and why. */
@Feature(
    name = "retention",
    uses = {"setting", "job", "people", "keys", "policy", "access", "file"})
package org.supervision.ejb.retention;

import org.supervision.domain.shared.Feature;
