/** Asking to read somebody's file, deciding on it, and what a running grant opens. */
@Feature(
    name = "grant",
    uses = {"people", "keys", "access", "policy", "file", "retention"})
package org.supervision.ejb.grant;

import org.supervision.domain.shared.Feature;
