/** Reading what the HR system says of people. */
@Feature(
    name = "feed",
    uses = {"people", "policy", "access"})
package org.supervision.ejb.feed;

import org.supervision.domain.shared.Feature;
