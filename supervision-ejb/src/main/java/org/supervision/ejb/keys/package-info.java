/** The keys of personal supervision files: what seals their text, and the master key over them. */
@Feature(
    name = "keys",
    uses = {"setting"})
package org.supervision.ejb.keys;

import org.supervision.domain.shared.Feature;
