/** The personal supervision file: one per person in an organisation, and who holds it. */
@Feature(
    name = "file",
    uses = {"people", "access", "policy"})
package org.supervision.domain.file;

import org.supervision.domain.shared.Feature;
