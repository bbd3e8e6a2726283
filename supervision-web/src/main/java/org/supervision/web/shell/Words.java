package org.supervision.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words on the screen, by key: {@code #{msg['agreement.sign.title']}}. A key begins with its
 * feature, which names the bundle that holds it, so no list of bundles has to be kept.
 */
@Named("msg")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

  private static final String BUNDLES = "org.supervision.web.messages.";

  /** Letters from right to left, and signs that say so of others. */
  private static final Pattern TURNING =
      Pattern.compile(
          "[\\u0590-\\u08FF\\uFB1D-\\uFEFC\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  @Override
  public String get(Object key) {
    return raw(String.valueOf(key));
  }

  /**
   * The sentence under a key with its details filled in; dates and instants are written out.
   *
   * @param key the message key
   * @param details what the sentence names, in the order of its placeholders
   */
  public String say(String key, Object... details) {
    Object[] written = Arrays.stream(details).map(When::written).map(Words::apart).toArray();
    return new MessageFormat(raw(key), Locale.UK).format(written);
  }

  /** A text that could turn the sentence round it is set apart, by signs that nobody sees. */
  private static Object apart(Object detail) {
    return detail instanceof String text && TURNING.matcher(text).find()
        ? ISOLATE + text + END_OF_ISOLATE
        : detail;
  }

  /** A key of a policy, such as that of a role, as it is said: "team manager". */
  public static String ofKey(String key) {
    return key.replace('-', ' ');
  }

  /** Whether there are words under a key. */
  public boolean has(String key) {
    try {
      return bundleOf(key).containsKey(key);
    } catch (MissingResourceException noSuchFeature) {
      return false;
    }
  }

  @Override
  public boolean containsKey(Object key) {
    return has(String.valueOf(key));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  private static String raw(String key) {
    return bundleOf(key).getString(key);
  }

  private static ResourceBundle bundleOf(String key) {
    String feature = key.substring(0, Math.max(0, key.indexOf('.')));
    return ResourceBundle.getBundle(BUNDLES + feature, Locale.ROOT, Words.class.getClassLoader());
  }
}
