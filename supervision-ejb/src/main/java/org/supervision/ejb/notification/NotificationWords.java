package org.supervision.ejb.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of our messages. */
final class NotificationWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.supervision.ejb.notification.notification",
          Locale.UK,
          NotificationWords.class.getClassLoader());

  private NotificationWords() {}

  /** The words under a key, with what they name put in. */
  static String say(String key, Object... named) {
    return new MessageFormat(WORDS.getString(key), Locale.UK).format(named);
  }
}
