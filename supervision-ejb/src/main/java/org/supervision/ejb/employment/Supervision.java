package org.supervision.ejb.employment;

import java.util.List;

/** Who manages somebody, who supervises them as what, and who said what of them. */
record Supervision(
    List<ManagerView> managers, List<SupervisedBy> supervisedBy, List<RecordedView> recorded) {}
