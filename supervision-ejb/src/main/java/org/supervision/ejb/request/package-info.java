/** Answering what somebody asks about their own data. */
@Feature(
    name = "request",
    uses = {"people", "keys", "access", "policy", "file", "retention"})
package org.supervision.ejb.request;

import org.supervision.domain.shared.Feature;
