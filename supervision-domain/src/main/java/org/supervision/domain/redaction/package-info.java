/** What is left out of an answer to who asks for what is kept about them, and why. */
@Feature(
    name = "redaction",
    uses = {"request"})
package org.supervision.domain.redaction;

import org.supervision.domain.shared.Feature;
