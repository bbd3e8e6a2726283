/** Text under a heading that is saved while somebody types, whatever it belongs to. */
@Feature(name = "writing")
package org.supervision.domain.writing;

import org.supervision.domain.shared.Feature;
