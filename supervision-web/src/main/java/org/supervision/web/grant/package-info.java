/** Asking to read somebody's file, deciding on it, and what runs. */
@Feature(
    name = "grant",
    uses = {"shell", "people", "access", "policy", "file"})
package org.supervision.web.grant;

import org.supervision.domain.shared.Feature;
