package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import org.supervision.domain.file.SupervisedPair;

/**
 * A pair with the service that the supervisee's team is part of.
 *
 * @param service what the service is called
 * @param reviewOn by when their signed agreement is to be read together again; null where there is
 *     none
 * @param agreementId which one that is, or null
 */
public record ServicePair(
    SupervisedPair pair, String service, LocalDate reviewOn, String agreementId) {}
