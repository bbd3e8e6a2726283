package org.supervision.ejb.monitoring;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.supervision.domain.shared.Cells;

/** Figures or people as a table to keep: a header, a line for each, and no cell is a formula. */
public final class FrequencyTable {

  private static final String DAY = "yyyy-mm-dd";

  private final String name;
  private final List<String> header;
  private final List<Object[]> lines;

  /**
   * @param name what the sheet is called
   * @param header of each column
   * @param lines with a cell for each column: a day, a count, a text, or null
   */
  FrequencyTable(String name, List<String> header, List<Object[]> lines) {
    this.name = name;
    this.header = header;
    this.lines = lines;
  }

  /** As comma-separated values in UTF-8, its header first. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    text.append(CSVFormat.DEFAULT.format(header.toArray())).append("\r\n");
    for (Object[] line : lines) {
      Object[] cells =
          Arrays.stream(line).map(cell -> Cells.harmless(Objects.toString(cell, ""))).toArray();
      text.append(CSVFormat.DEFAULT.format(cells)).append("\r\n");
    }
    return text.toString();
  }

  /** Writes it as a spreadsheet in which days are days and counts are numbers. */
  public void xlsx(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Supervision", "1.0");
        Worksheet sheet = book.newWorksheet(name)) {
      for (int column = 0; column < header.size(); column++) {
        sheet.value(0, column, header.get(column));
        sheet.style(0, column).bold().set();
      }
      int row = 0;
      for (Object[] line : lines) {
        put(sheet, ++row, line);
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
}
