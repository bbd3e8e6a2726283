/** Deciding and logging access, in one place. */
@Feature(
    name = "access",
    uses = {"setting", "job", "people", "keys", "policy"})
package org.supervision.ejb.access;

import org.supervision.domain.shared.Feature;
