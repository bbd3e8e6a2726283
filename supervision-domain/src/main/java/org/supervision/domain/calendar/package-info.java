/** The address under which somebody's own calendar reads when they meet. */
@Feature(name = "calendar")
package org.supervision.domain.calendar;

import org.supervision.domain.shared.Feature;
