package org.supervision.ejb.keys;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the wrapped file keys lie: the server's data source, or an address of the caller. */
@FunctionalInterface
public interface KeyDatabase {

  /** A connection that the caller closes. */
  Connection open() throws SQLException;
}
