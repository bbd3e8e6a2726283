/** Finding and opening personal supervision files, and who holds them. */
@Feature(
    name = "file",
    uses = {"people", "keys", "access", "policy"})
package org.supervision.ejb.file;

import org.supervision.domain.shared.Feature;
