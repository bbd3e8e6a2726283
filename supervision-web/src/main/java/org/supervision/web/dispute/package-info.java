/** What somebody disputes in records about them, before HR. */
@Feature(
    name = "dispute",
    uses = {"shell", "record"})
package org.supervision.web.dispute;

import org.supervision.domain.shared.Feature;
