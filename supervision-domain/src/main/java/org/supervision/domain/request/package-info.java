/** What somebody asks the council about their own data, and by when it is answered. */
@Feature(
    name = "request",
    uses = {"policy", "access"})
package org.supervision.domain.request;

import org.supervision.domain.shared.Feature;
