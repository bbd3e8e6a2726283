package org.supervision.ejb.setting;

/** Under which names the servers hold the databases; the same on WildFly and on Payara. */
public final class DataSources {

  /** The content: what the persistence unit uses, and what plain JDBC within its transaction uses. */
  public static final String CONTENT = "java:comp/DefaultDataSource";

  /** The wrapped file keys, in a schema and under an account of their own, outside any transaction. */
  public static final String KEYS = "java:global/jdbc/supervision-keys";

  private DataSources() {}
}
