package org.supervision.ejb.monitoring;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.supervision.domain.monitoring.MonthOutcome;
import org.supervision.domain.shared.Cells;

/** The people of a month as a table to keep: a line for each, and none is a formula. */
public final class FrequencyTable {

  private static final List<String> HEADER =
      List.of(
          "month",
          "service",
          "team",
          "name",
          "post",
          "supervisor",
          "last_held",
          "due_by",
          "held_on",
          "outcome",
          "days_late",
          "cancelled_by_supervisor",
          "cancelled_by_supervisee",
          "records_late",
          "records_unsigned",
          "agreement_review_by",
          "sessions_held",
          "sessions_protected",
          "sessions_not_known");
  private static final String DAY = "yyyy-mm-dd";

  private final Frequency frequency;

  /**
   * @param frequency the month and its people
   */
  FrequencyTable(Frequency frequency) {
    this.frequency = frequency;
  }

  /** As comma-separated values in UTF-8, its header first. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    text.append(CSVFormat.DEFAULT.format(HEADER.toArray())).append("\r\n");
    for (PersonMonth person : frequency.people()) {
      Object[] cells =
          Arrays.stream(line(person))
              .map(cell -> Cells.harmless(Objects.toString(cell, "")))
              .toArray();
      text.append(CSVFormat.DEFAULT.format(cells)).append("\r\n");
    }
    return text.toString();
  }

  /** Writes it as a spreadsheet in which days are days and counts are numbers. */
  public void xlsx(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Supervision", "1.0");
        Worksheet sheet = book.newWorksheet(frequency.month().toString())) {
      for (int column = 0; column < HEADER.size(); column++) {
        sheet.value(0, column, HEADER.get(column));
        sheet.style(0, column).bold().set();
      }
      int row = 0;
      for (PersonMonth person : frequency.people()) {
        put(sheet, ++row, line(person));
      }
      sheet.freezePane(0, 1);
    }
  }

  private static void put(Worksheet sheet, int row, Object[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      } else if (cells[column] instanceof Integer count) {
        sheet.value(row, column, count);
      } else if (cells[column] != null) {
        sheet.value(row, column, cells[column].toString());
      }
    }
  }

  private Object[] line(PersonMonth person) {
    MonthOutcome outcome = person.outcome();
    return new Object[] {
      frequency.month(),
      person.service(),
      person.pair().teamName(),
      person.pair().supervisee(),
      person.pair().postTitle(),
      person.pair().supervisor(),
      person.lastHeld(),
      outcome.dueOn(),
      person.heldOn(),
      outcome.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
      person.daysLate(frequency.today()),
      person.cancelled(true),
      person.cancelled(false),
      person.writtenLate(),
      person.unsigned(),
      person.agreementReviewOn(),
      person.times().sessions(),
      person.times().kept(),
      person.times().unknown()
    };
  }
}
