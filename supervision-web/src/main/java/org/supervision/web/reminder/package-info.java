/** Of what somebody is reminded by mail, and when. */
@Feature(
    name = "reminder",
    uses = {"shell", "policy"})
package org.supervision.web.reminder;

import org.supervision.domain.shared.Feature;
