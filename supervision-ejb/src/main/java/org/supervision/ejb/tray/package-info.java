/** Drawing a sample for an inspector, giving it, and reading in it (ACCESS 17). */
@Feature(
    name = "tray",
    uses = {"people", "keys", "access", "policy", "file", "retention", "grant", "record"})
package org.supervision.ejb.tray;

import org.supervision.domain.shared.Feature;
