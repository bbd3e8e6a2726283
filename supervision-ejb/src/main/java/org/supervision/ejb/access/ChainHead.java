package org.supervision.ejb.access;

/**
 * How far a chain has come.
 *
 * @param chainId the file or the person
 * @param seq number of its last row; 0 while there is none
 * @param hash that row's hash
 */
record ChainHead(String chainId, long seq, byte[] hash) {}
