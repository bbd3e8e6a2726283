package org.supervision.domain.allocation;

import java.time.LocalDate;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.AllocationLimits;
import org.supervision.domain.policy.SupervisorRatio;

/**
 * Somebody is to supervise somebody else: what its rules turn on.
 *
 * @param supervisor where the one stands
 * @param supervisee where the other stands
 * @param kind as what
 * @param from the first day of it
 * @param will how many practitioners the supervisor will have in line management, this one included
 * @param limits what the policy says; null where it is silent
 * @param ratio how many it says; null where it is silent
 */
public record WantedAllocation(
    Standing supervisor,
    Standing supervisee,
    RelationshipKind kind,
    LocalDate from,
    int will,
    AllocationLimits limits,
    SupervisorRatio ratio) {}
