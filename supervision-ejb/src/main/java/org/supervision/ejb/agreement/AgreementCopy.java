package org.supervision.ejb.agreement;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.agreement.AgreementState;

/**
 * An agreement for a copy of it.
 *
 * @param signedOn when the second signed, or null
 * @param reviewOn by when it is to be read together again, or null
 * @param seal over the signed text, hexadecimal, or null
 */
public record AgreementCopy(
    AgreementState state,
    AgreementContent content,
    List<AgreementView.Signed> signatures,
    LocalDate signedOn,
    LocalDate reviewOn,
    String seal) {}
