package org.supervision.ejb.setting;

import java.util.Locale;

/**
 * Everything that a council's IT may set, and nothing else. A setting is read from the environment
 * under its key, else from a system property of the same name in lower case with dots ({@code
 * SUPERVISION_TODAY}, {@code supervision.today}), else it has its default.
 */
public enum Setting {
  /** Where the identity provider is. */
  OIDC_PROVIDER_URL(
      Type.URL,
      "http://127.0.0.1:8482/realms/supervision",
      "The OpenID Connect issuer that people sign in with. No password is kept here."),
  /** By which name it knows this product. */
  OIDC_CLIENT_ID(
      Type.TEXT, "supervision-web", "The client that the identity provider knows this product as."),
  /** What proves it. */
  OIDC_CLIENT_SECRET(
      Type.SECRET, "", "The secret of that client; never written to a file that others can read."),
  /** The address people type. */
  BASE_URL(
      Type.URL,
      "http://127.0.0.1:8480",
      "The address that people use: sign-in, redirects, links of messages and QR codes go by it, and TLS"
          + " is kept to where it begins with https, for cookies too."),
  /** Whose word is taken for where a request came from. */
  TRUSTED_PROXIES(
      Type.TEXT,
      "",
      "The addresses of the proxies in front, with commas between them: from these alone the header"
          + " X-Forwarded-For is believed, so that the access log has the address of who asked. While"
          + " none is set, it has the address that the request came from."),
  /** The file that holds the master key. */
  MASTER_KEY_FILE(
      Type.FILE,
      "",
      "The key over all file keys. Kept outside the database and its backups; whoever loses it has"
          + " lost every record."),
  /** How long a backup of the file keys is kept. */
  BACKUP_DAYS(
      Type.NUMBER,
      "35",
      "For how many days a backup of the file keys is kept at most. The certificate of a file that is"
          + " destroyed says from it until when an old backup could still open what was in it."),
  /** The file that the heads of the access log's chains are written to. */
  ANCHOR_FILE(
      Type.FILE,
      "",
      "Where the heads of the access log's chains are added every hour. Kept where the database's"
          + " administrators cannot write; without it a log that was cut short goes unnoticed."),
  /** A folder of the council's own policy packs. */
  POLICY_DIR(
      Type.FILE,
      "",
      "A folder of policy packs of the council's own, read at each start beside those that ship."),
  /** A day to pretend it is. */
  SUPERVISION_TODAY(
      Type.DATE, "", "For demonstrations and tests: the product takes this day for today."),
  /** Whether the example council is loaded. */
  SUPERVISION_DEMO(
      Type.YES_OR_NO, "no", "Loads the invented Northmere Council into an empty database, once."),
  /** How long somebody may be away. */
  LOGIN_IDLE_MINUTES(
      Type.NUMBER,
      "15",
      "After so many minutes without a click or a keystroke the page is locked."),
  /** How long a login lasts. */
  LOGIN_HOURS(Type.NUMBER, "8", "After so many hours everybody signs in again, busy or not."),
  /** How often the provider is asked whether a login still holds. */
  LOGIN_CHECK_SECONDS(
      Type.NUMBER,
      "1",
      "After so many seconds, at the next click, the identity provider is asked again whether the"
          + " account may still sign in and has its roles. 0 asks at every click."),
  /** How many employments a feed may end. */
  FEED_ENDS_PERCENT(
      Type.NUMBER,
      "5",
      "A feed of the HR system that would end more than so many in a hundred of the open employments"
          + " is applied only once a second person in HR has confirmed it."),
  /** How long a feed can be undone. */
  FEED_UNDO_DAYS(
      Type.NUMBER,
      "14",
      "For so many days after a feed was applied, what was known before it is kept, encrypted, so"
          + " that HR can take it back in one step."),
  /** Where the HR system may drop its feed. */
  FEED_FOLDER(
      Type.FILE,
      "",
      "A folder that is watched for feeds of the HR system; while none is set, none is. Each"
          + " organisation has a folder in it, made at the first look. A file is looked at by HR"
          + " before anything of it is applied."),
  /** The mail server. */
  MAIL_HOST(
      Type.TEXT,
      "",
      "The council's mail server; while none is set, messages wait and nothing is lost."),
  /** Its port. */
  MAIL_PORT(Type.NUMBER, "25", "The port of the mail server."),
  /** Who mail comes from. */
  MAIL_FROM(
      Type.TEXT, "supervision@localhost", "The sender of the messages; they carry no content.");

  private final Type type;
  private final String byDefault;
  private final String why;

  Setting(Type type, String byDefault, String why) {
    this.type = type;
    this.byDefault = byDefault;
    this.why = why;
  }

  /** The name in the environment. */
  public String key() {
    return name();
  }

  /** The name as a system property. */
  public String property() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** What its value looks like. */
  public Type type() {
    return type;
  }

  /** The value when nobody set one; empty where there is none. */
  public String byDefault() {
    return byDefault;
  }

  /** One sentence for whoever has to decide on it. */
  public String why() {
    return why;
  }

  /** What a value looks like. */
  public enum Type {
    /** Any words. */
    TEXT,
    /** Words that are never shown. */
    SECRET,
    /** A whole number. */
    NUMBER,
    /** {@code yes} or {@code no}. */
    YES_OR_NO,
    /** yyyy-MM-dd. */
    DATE,
    /** An address with its scheme. */
    URL,
    /** The path of a file on the server. */
    FILE
  }
}
