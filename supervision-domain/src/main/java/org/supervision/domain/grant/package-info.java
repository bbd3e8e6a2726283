/** Reading somebody's file for a time, with the approval of somebody else (ACCESS 15, 16). */
@Feature(
    name = "grant",
    uses = {"people", "access", "policy", "file"})
package org.supervision.domain.grant;

import org.supervision.domain.shared.Feature;
