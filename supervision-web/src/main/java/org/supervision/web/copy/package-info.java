/** Downloads: documents of records and agreements, and the supervisee's whole file. */
@Feature(
    name = "copy",
    uses = {"shell", "access"})
package org.supervision.web.copy;

import org.supervision.domain.shared.Feature;
