package org.supervision.ejb.retention;

import java.time.Instant;
import org.supervision.domain.policy.ClassPeriod;
import org.supervision.domain.policy.KeptClass;

/**
 * How long something is kept that is no file.
 *
 * @param kept for how long, and where that stands
 * @param said whether the policy says so; else it is what the product does where a policy is silent
 * @param purgedAt when some of it went last, or null where none ever did
 * @param howMany went then
 */
public record KeptClassRow(
    KeptClass what, ClassPeriod kept, boolean said, Instant purgedAt, int howMany) {}
