/** Sessions on the screen: plan one, prepare it, say that it took place, move it. */
@Feature(
    name = "session",
    uses = {"shell", "writing", "people", "policy", "agreement", "file", "access"})
package org.supervision.web.session;

import org.supervision.domain.shared.Feature;
