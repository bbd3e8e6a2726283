package org.supervision.ejb.setting;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Under which names the servers hold the databases; the same on WildFly and on Payara. */
public final class DataSources {

  /**
   * The content, for plain JDBC within a transaction; the persistence unit names the same database
   * {@code jdbc/supervision} (ADR 10).
   */
  public static final String CONTENT = "java:comp/DefaultDataSource";

  /**
   * The wrapped file keys, in a schema and under an account of their own, outside any transaction.
   */
  public static final String KEYS = "jdbc/supervision-keys";

  private DataSources() {}

  /**
   * The database of the wrapped file keys. It is looked up and not injected: only so does one name
   * serve both servers. Throws IllegalStateException where the server was not configured for it.
   */
  public static DataSource keys() {
    try {
      return InitialContext.doLookup(KEYS);
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no data source " + KEYS, e);
    }
  }
}
