/** Actions: agreed wording, owner and date, and what became of them. */
@Feature(
    name = "action",
    uses = {"people", "access", "policy", "file", "session"})
package org.supervision.domain.action;

import org.supervision.domain.shared.Feature;
