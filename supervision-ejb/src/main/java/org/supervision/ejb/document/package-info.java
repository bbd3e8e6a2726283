/** Filing documents beside the records, and reading them. */
@Feature(
    name = "document",
    uses = {"people", "keys", "access", "file", "retention"})
package org.supervision.ejb.document;

import org.supervision.domain.shared.Feature;
