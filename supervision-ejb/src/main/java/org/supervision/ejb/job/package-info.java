/** Running what runs by itself at night, and keeping that it did. */
@Feature(
    name = "job",
    uses = {"setting"})
package org.supervision.ejb.job;

import org.supervision.domain.shared.Feature;
