/** What a council's IT sees of how the product runs: no content, nothing about anybody. */
@Feature(
    name = "operation",
    uses = {"job", "access", "notification"})
package org.supervision.ejb.operation;

import org.supervision.domain.shared.Feature;
