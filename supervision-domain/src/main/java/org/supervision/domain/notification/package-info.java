/** Messages that wait to leave the building. */
@Feature(name = "notification")
package org.supervision.domain.notification;

import org.supervision.domain.shared.Feature;
