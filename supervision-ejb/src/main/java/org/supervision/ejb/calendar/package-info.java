/** When people meet, as other calendars read it: a time and a link, and nothing else. */
@Feature(
    name = "calendar",
    uses = {"setting", "people", "access", "session"})
package org.supervision.ejb.calendar;

import org.supervision.domain.shared.Feature;
