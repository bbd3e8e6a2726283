package org.supervision.ejb.retention;

import java.time.LocalDate;

/** One destroyed file of a list. */
public record CertificateRow(
    String fileId, int number, String staffNumber, LocalDate destroyedOn) {}
