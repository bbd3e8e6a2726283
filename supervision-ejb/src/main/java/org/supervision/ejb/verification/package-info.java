/** Verifying, by command and every night, that what was logged and sealed is still what it was. */
@Feature(
    name = "verification",
    uses = {"setting", "job", "keys", "access", "retention", "signature", "agreement", "record"})
package org.supervision.ejb.verification;

import org.supervision.domain.shared.Feature;
