/** The HR feed on the screen: uploading it, looking at what it would change, applying it. */
@Feature(
    name = "feed",
    uses = {"shell", "sending", "people", "allocation"})
package org.supervision.web.feed;

import org.supervision.domain.shared.Feature;
