package org.supervision.stage;

/** The accounts of config/mysql/accounts.sql. */
public enum Account {
  /** Makes and alters tables, in all three schemas. */
  DDL("supervision_ddl", "supervision", "ddl"),
  /** The product, on the content. */
  APP("supervision", "supervision", "app"),
  /** The product, on the wrapped keys. */
  KEYS("supervision_keys", "supervision_keys", "keys"),
  /** The server's own timers and jobs. */
  SERVER("supervision_server", "supervision_server", "server");

  private final String user;
  private final String schema;
  private final String secret;

  Account(String user, String schema, String secret) {
    this.user = user;
    this.schema = schema;
    this.secret = secret;
  }

  /** Its name in the database. */
  public String user() {
    return user;
  }

  /** The schema that it is for. */
  public String schema() {
    return schema;
  }

  /** Under which name its password is kept and stands in the script. */
  public String secret() {
    return secret;
  }
}
