/** Reminders: what somebody is reminded of, when, and that they were. */
@Feature(
    name = "reminder",
    uses = {"policy"})
package org.supervision.domain.reminder;

import org.supervision.domain.shared.Feature;
