/** Sessions planned, held, moved and cancelled, and what is brought to them. */
@Feature(
    name = "session",
    uses = {"people", "access", "policy", "file", "agreement", "writing"})
package org.supervision.domain.session;

import org.supervision.domain.shared.Feature;
