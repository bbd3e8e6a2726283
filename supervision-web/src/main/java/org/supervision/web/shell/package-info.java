/** What every page stands in: login, addresses, words, errors, the frame and its tags. */
@Feature(
    name = "shell",
    uses = {"setting", "sending", "people", "access", "signature", "keys"})
package org.supervision.web.shell;

import org.supervision.domain.shared.Feature;
