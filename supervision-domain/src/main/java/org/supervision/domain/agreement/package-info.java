/** The supervision agreement: co-written, signed by both, reviewed yearly. */
@Feature(
    name = "agreement",
    uses = {"people", "access", "policy", "file", "writing", "signature"})
package org.supervision.domain.agreement;

import org.supervision.domain.shared.Feature;
