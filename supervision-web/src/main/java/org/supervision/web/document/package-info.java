/** The documents of a file: seen, filed and taken. */
@Feature(
    name = "document",
    uses = {"shell", "sending", "people", "access", "file"})
package org.supervision.web.document;

import org.supervision.domain.shared.Feature;
