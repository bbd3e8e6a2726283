/** Copies of records as they are kept. */
@Feature(name = "copy")
package org.supervision.domain.copy;

import org.supervision.domain.shared.Feature;
