/** The address of one's own calendar, and what is read under it. */
@Feature(
    name = "calendar",
    uses = {"shell"})
package org.supervision.web.calendar;

import org.supervision.domain.shared.Feature;
