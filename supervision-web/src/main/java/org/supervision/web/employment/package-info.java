/** People and their employments, as HR sees them. */
@Feature(
    name = "employment",
    uses = {"shell", "people"})
package org.supervision.web.employment;

import org.supervision.domain.shared.Feature;
