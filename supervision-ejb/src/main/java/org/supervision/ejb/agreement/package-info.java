/** Drafting, sharing and signing supervision agreements. */
@Feature(
    name = "agreement",
    uses = {"people", "keys", "access", "policy", "file", "signature"})
package org.supervision.ejb.agreement;

import org.supervision.domain.shared.Feature;
