package org.supervision.ejb.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.supervision.domain.notification.MessageKind;
import org.supervision.ejb.calendar.Invitation;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Writes the messages that we send, and gives them to the council's mail server. */
class Postbox {

  private static final String PATIENCE_MILLIS = "10000";
  private static final String CHOSEN_AT = "/reminders";

  /** Whether a mail server is set. */
  boolean isOpen() {
    return !Settings.text(Setting.MAIL_HOST).isEmpty();
  }

  /**
   * Sends a link and nothing else (PRODUCT X7); a reminder says where reminders are chosen.
   *
   * @param path within the application
   * @throws MessagingException where the mail server did not take it
   */
  void post(String address, MessageKind kind, String path) throws MessagingException {
    String key = kind == MessageKind.REMINDER ? "notification.reminder" : "notification.text";
    MimeMessage message = message(address);
    message.setText(words(key, path), StandardCharsets.UTF_8.name());
    Transport.send(message);
  }

  /**
   * Sends a link and an entry for the calendar, as RFC 6047 wants it: one message that mail
   * programs show as words or as an invitation.
   *
   * @throws MessagingException where the mail server did not take it
   */
  void invite(String address, String path, Invitation invitation) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setText(words("notification.calendar", path), StandardCharsets.UTF_8.name());
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(words);
    both.addBodyPart(entry(invitation));
    MimeMessage message = message(address);
    message.setContent(both);
    Transport.send(message);
  }

  /** As bytes: not every server's mail knows how to write calendars as text. */
  private static MimeBodyPart entry(Invitation invitation) throws MessagingException {
    String type = "text/calendar; charset=UTF-8; method=" + invitation.method();
    byte[] text = invitation.text().getBytes(StandardCharsets.UTF_8);
    MimeBodyPart entry = new MimeBodyPart();
    entry.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
    entry.setHeader("Content-Type", type);
    return entry;
  }

  private static MimeMessage message(String address) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(new InternetAddress(Settings.text(Setting.MAIL_FROM)));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
    message.setSubject(NotificationWords.say("notification.subject"), "UTF-8");
    return message;
  }

  private static String words(String key, String path) {
    String base = Settings.text(Setting.BASE_URL);
    return NotificationWords.say(key, base + path, base + CHOSEN_AT);
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
