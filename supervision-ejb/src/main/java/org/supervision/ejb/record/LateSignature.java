package org.supervision.ejb.record;

import java.time.Instant;

/**
 * A signature that was added to a record after it was closed without it, as it is sealed: the
 * record's own seal was made before.
 *
 * @param id of the signature
 * @param recordId what was signed
 * @param personId who signed
 * @param signatory as what
 * @param at when
 * @param digest of the record as it was locked, hexadecimal
 */
public record LateSignature(
    String id, String recordId, String personId, String signatory, Instant at, String digest) {}
