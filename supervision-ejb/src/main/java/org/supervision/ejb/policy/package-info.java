/** Reads, checks and keeps the councils' policies, and reckons due dates by them. */
@Feature(
    name = "policy",
    uses = {"setting", "people"})
package org.supervision.ejb.policy;

import org.supervision.domain.shared.Feature;
