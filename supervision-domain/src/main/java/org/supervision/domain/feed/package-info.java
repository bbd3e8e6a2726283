/** What the HR system says of people, and how it differs from what is known (PRODUCT W5). */
@Feature(
    name = "feed",
    uses = {"people", "policy", "allocation"})
package org.supervision.domain.feed;

import org.supervision.domain.shared.Feature;
