/** What waits for somebody, over all features. */
@Feature(
    name = "home",
    uses = {"people", "retention", "request"})
package org.supervision.domain.home;

import org.supervision.domain.shared.Feature;
