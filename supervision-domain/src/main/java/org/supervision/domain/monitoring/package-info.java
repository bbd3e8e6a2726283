/** Whether supervision takes place: what became of what was due in a month. */
@Feature(
    name = "monitoring",
    uses = {"policy"})
package org.supervision.domain.monitoring;

import org.supervision.domain.shared.Feature;
