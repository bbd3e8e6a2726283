/** Signing with a fresh confirmation of identity. */
@Feature(
    name = "signature",
    uses = {"people", "keys", "access", "policy", "file"})
package org.supervision.ejb.signature;

import org.supervision.domain.shared.Feature;
