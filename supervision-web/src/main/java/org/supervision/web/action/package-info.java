/** Actions on the screen: what somebody owes and is owed, and what became of one. */
@Feature(
    name = "action",
    uses = {"shell", "writing"})
package org.supervision.web.action;

import org.supervision.domain.shared.Feature;
