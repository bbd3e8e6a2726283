/** What a council's IT may set, one list, and the clock that the product goes by. */
@Feature(name = "setting")
package org.supervision.ejb.setting;

import org.supervision.domain.shared.Feature;
