package org.supervision.ejb.agreement;

import java.util.List;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;

/**
 * Two people in supervision with what their due date and their next step turn on.
 *
 * @param pair who they are
 * @param agreement the newest between them that was not superseded, or null
 * @param absences of the supervisee, in order
 */
public record AgreedPair(
    SupervisedPair pair, SupervisionAgreement agreement, List<Absence> absences) {}
