/** Whether supervision takes place, on the screen: figures, charts and who, never what was said. */
@Feature(
    name = "monitoring",
    uses = {"shell", "people", "policy", "file"})
package org.supervision.web.monitoring;

import org.supervision.domain.shared.Feature;
