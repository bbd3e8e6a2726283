/** Saving text while somebody types, and showing what was written meanwhile. */
@Feature(
    name = "writing",
    uses = {"people", "keys", "access", "file"})
package org.supervision.ejb.writing;

import org.supervision.domain.shared.Feature;
