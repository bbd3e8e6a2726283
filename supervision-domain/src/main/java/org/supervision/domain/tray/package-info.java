/** What an inspector is given to read: a drawn sample, frozen and sealed (ACCESS 17). */
@Feature(
    name = "tray",
    uses = {"people", "access", "policy", "file", "record"})
package org.supervision.domain.tray;

import org.supervision.domain.shared.Feature;
