/** What people ask about their own data, before HR. */
@Feature(
    name = "request",
    uses = {"shell", "policy", "retention"})
package org.supervision.web.request;

import org.supervision.domain.shared.Feature;
