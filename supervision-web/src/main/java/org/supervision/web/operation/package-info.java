/** How the product runs, on the screen of IT. */
@Feature(
    name = "operation",
    uses = {"shell", "job"})
package org.supervision.web.operation;

import org.supervision.domain.shared.Feature;
