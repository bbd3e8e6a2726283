/** Brings the database up to date before a server starts. */
@Feature(name = "migration")
package org.supervision.ejb.migration;

import org.supervision.domain.shared.Feature;
