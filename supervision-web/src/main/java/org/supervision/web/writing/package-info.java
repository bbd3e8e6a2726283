/** Text that is saved while it is typed: its field, its form, what its script asks for. */
@Feature(
    name = "writing",
    uses = {"shell"})
package org.supervision.web.writing;

import org.supervision.domain.shared.Feature;
