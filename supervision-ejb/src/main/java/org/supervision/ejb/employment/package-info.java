/** Whom HR employs, as what and until when, and what they are registered as and trained in. */
@Feature(
    name = "employment",
    uses = {"people", "policy", "access", "file"})
package org.supervision.ejb.employment;

import org.supervision.domain.shared.Feature;
