/** Sessions on the screen: plan one, say that it took place, move it. */
@Feature(
    name = "session",
    uses = {"shell", "people", "policy", "agreement", "file", "access"})
package org.supervision.web.session;

import org.supervision.domain.shared.Feature;
