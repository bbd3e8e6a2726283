/** What runs by itself at night, and what is kept of that it did. */
@Feature(name = "job")
package org.supervision.domain.job;

import org.supervision.domain.shared.Feature;
