/** Stating a purpose before reading a file, and seeing who has looked at one's own. */
@Feature(
    name = "purpose",
    uses = {"shell", "people", "access", "policy", "agreement", "home"})
package org.supervision.web.purpose;

import org.supervision.domain.shared.Feature;
