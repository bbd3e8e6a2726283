/** Forms that are sent twice and done once. */
@Feature(
    name = "sending",
    uses = {"setting", "job"})
package org.supervision.ejb.sending;

import org.supervision.domain.shared.Feature;
