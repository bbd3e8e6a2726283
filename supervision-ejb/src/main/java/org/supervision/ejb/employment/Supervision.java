package org.supervision.ejb.employment;

import java.util.List;

/** Who manages somebody, and who supervises them as what. */
record Supervision(List<ManagerView> managers, List<SupervisedBy> supervisedBy) {}
