/** Stating a purpose before reading a file, and seeing who has looked at one's own. */
@Feature(name = "access", uses = {"shell", "people", "policy"})
package org.supervision.web.access;

import org.supervision.domain.shared.Feature;
