/** What keeping entities in tables needs beyond the standard; no rule of the field is here. */
package org.supervision.mapping.shared;
