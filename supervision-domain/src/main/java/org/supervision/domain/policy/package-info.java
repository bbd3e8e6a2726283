/** A council's rules as data: templates, agreement clauses, purposes, deadlines, intervals. */
@Feature(
    name = "policy",
    uses = {"people"})
package org.supervision.domain.policy;

import org.supervision.domain.shared.Feature;
