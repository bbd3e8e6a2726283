/** What is left out of an answer to who asks for what is kept about them, before HR. */
@Feature(
    name = "redaction",
    uses = {"shell", "request"})
package org.supervision.web.redaction;

import org.supervision.domain.shared.Feature;
