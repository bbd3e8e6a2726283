/** Who the caller is, and who stands in which relation to whom at an instant. */
@Feature(name = "people")
package org.supervision.ejb.people;

import org.supervision.domain.shared.Feature;
