/** Reminding people by mail of what is near, due or late, as they chose within their policy. */
@Feature(
    name = "reminder",
    uses = {"job", "people", "access", "policy", "file", "action", "notification", "monitoring"})
package org.supervision.ejb.reminder;

import org.supervision.domain.shared.Feature;
