/** Signing with a fresh confirmation of who you are, bound to the text that was shown. */
@Feature(
    name = "signature",
    uses = {"people", "access", "policy", "file"})
package org.supervision.domain.signature;

import org.supervision.domain.shared.Feature;
