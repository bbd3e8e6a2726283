package org.supervision.web.shell;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Finds which of a form's dates is the one that is no day of the calendar. */
final class DateField {

  private static final String MONTH = "-month";
  private static final String YEAR = "-year";

  private DateField() {}

  /** The identifier of its first field, as the form was sent; null where each of them is a day. */
  static String of(FacesContext context) {
    Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
    Optional<String> unread =
        sent.keySet().stream()
            .filter(name -> name.endsWith(MONTH))
            .map(name -> name.substring(0, name.length() - MONTH.length()))
            .sorted()
            .filter(name -> !isADay(sent, name))
            .findFirst();
    return unread.orElse(null);
  }

  private static boolean isADay(Map<String, String> sent, String name) {
    DateParts typed = new DateParts();
    typed.setDay(sent.get(name));
    typed.setMonth(sent.get(name + MONTH));
    typed.setYear(sent.get(name + YEAR));
    try {
      typed.read(LocalDate.EPOCH);
      return true;
    } catch (NotADate unreadable) {
      return false;
    }
  }
}
