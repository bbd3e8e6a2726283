/** Who may see and do what, decided on relations and stated purposes; and the log of it. */
@Feature(
    name = "access",
    uses = {"people"})
package org.supervision.domain.access;

import org.supervision.domain.shared.Feature;
