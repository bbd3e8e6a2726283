package org.supervision.ejb.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Writes the one message that we ever send, and gives it to the council's mail server. */
class Postbox {

  private static final String PATIENCE_MILLIS = "10000";

  /** Whether a mail server is set. */
  boolean isOpen() {
    return !Settings.text(Setting.MAIL_HOST).isEmpty();
  }

  /**
   * Sends a link and nothing else (PRODUCT X7).
   *
   * @param path within the application
   * @throws MessagingException where the mail server did not take it
   */
  void post(String address, String path) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(new InternetAddress(Settings.text(Setting.MAIL_FROM)));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
    message.setSubject(NotificationWords.say("notification.subject"), "UTF-8");
    message.setText(
        NotificationWords.say("notification.text", Settings.text(Setting.BASE_URL) + path),
        StandardCharsets.UTF_8.name());
    Transport.send(message);
  }

  private static Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", Settings.text(Setting.MAIL_HOST));
    properties.setProperty("mail.smtp.port", Settings.text(Setting.MAIL_PORT));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return Session.getInstance(properties);
  }
}
