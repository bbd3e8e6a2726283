/** The supervision agreement on the screen: read it, write it together, sign it. */
@Feature(
    name = "agreement",
    uses = {"shell", "writing", "people", "policy", "file", "signature", "access"})
package org.supervision.web.agreement;

import org.supervision.domain.shared.Feature;
