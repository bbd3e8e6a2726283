/** The few words that every feature speaks: identifiers, sealed text, a refused rule. */
package org.supervision.domain.shared;
