/** People, their posts and teams, who manages whom, and who supervises whom. */
@Feature(
    name = "people",
    uses = {})
package org.supervision.domain.people;

import org.supervision.domain.shared.Feature;
