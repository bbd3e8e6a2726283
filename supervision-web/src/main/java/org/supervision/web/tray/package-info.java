/** Drawing a sample for an inspector, giving it, and reading in it. */
@Feature(
    name = "tray",
    uses = {"shell", "people", "access", "record"})
package org.supervision.web.tray;

import org.supervision.domain.shared.Feature;
