/** Who is affected where an account was in wrong hands. */
@Feature(
    name = "breach",
    uses = {"shell", "access"})
package org.supervision.web.breach;

import org.supervision.domain.shared.Feature;
