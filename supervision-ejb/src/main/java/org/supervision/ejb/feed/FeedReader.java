package org.supervision.ejb.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedFault;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedLine;
import org.supervision.domain.feed.FeedLineReading;

/**
 * Reads a feed: a table of text in UTF-8, with or without a byte order mark, its cells apart by
 * commas or semicolons as the header is. What it holds is text and nothing else: nothing in it is
 * followed, included or reckoned.
 */
final class FeedReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<FeedLine> lines = new ArrayList<>();
  private final List<FeedFault> faults = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private int width;

  private FeedReader() {}

  /** Reads the bytes of a file; never throws for what stands in it. */
  static FeedFile read(byte[] bytes) {
    FeedReader reader = new FeedReader();
    reader.readAll(bytes);
    return new FeedFile(reader.lines, reader.faults, reader.numbers);
  }

  private void readAll(byte[] bytes) {
    int last = 1;
    try (CSVParser parser = parser(text(bytes))) {
      Map<FeedColumn, Integer> places = null;
      for (CSVRecord cells : parser) {
        int line = (int) Math.max(last, firstLineOf(cells, parser));
        if (places == null) {
          places = header(cells);
        } else if (faults.isEmpty() || faults.get(0).line() > 1) {
          read(line, cells, places);
        }
        last = line + 1;
      }
      if (places == null) {
        fault(1, FeedFault.Kind.NOT_A_FEED, "");
      }
    } catch (CharacterCodingException notUtf8) {
      fault(1, FeedFault.Kind.NOT_A_FEED, "");
    } catch (IOException | UncheckedIOException | IllegalStateException notATable) {
      fault(last, FeedFault.Kind.NOT_A_FEED, "");
    }
  }

  /** A cell in quotes may run over lines: the line that the record began in. */
  private static long firstLineOf(CSVRecord cells, CSVParser parser) {
    long breaks = 0;
    for (String cell : cells) {
      breaks += cell.chars().filter(one -> one == '\n').count();
    }
    return parser.getCurrentLineNumber() - breaks;
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static CSVParser parser(String text) throws IOException {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char delimiter = header.indexOf(';') >= 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
  }

  private Map<FeedColumn, Integer> header(CSVRecord cells) {
    Map<FeedColumn, Integer> places = new EnumMap<>(FeedColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      FeedColumn.of(cells.get(i))
          .ifPresent(
              column -> {
                if (places.putIfAbsent(column, place) != null) {
                  fault(1, FeedFault.Kind.NOT_THE_HEADER, column.header());
                }
              });
    }
    for (FeedColumn column : FeedColumn.values()) {
      if (!places.containsKey(column) && !column.mayBeMissing()) {
        fault(1, FeedFault.Kind.NOT_THE_HEADER, column.header());
      }
    }
    width = cells.size();
    return places;
  }

  private void read(int line, CSVRecord cells, Map<FeedColumn, Integer> places) {
    if (cells.size() != width) {
      fault(line, FeedFault.Kind.NOT_AS_MANY_CELLS, cells.size() + " / " + width);
    }
    Map<FeedColumn, String> byColumn = new EnumMap<>(FeedColumn.class);
    places.forEach(
        (column, place) -> byColumn.put(column, place < cells.size() ? cells.get(place) : ""));
    String number = byColumn.get(FeedColumn.PERSON_NUMBER).strip();
    if (!number.isEmpty()) {
      numbers.add(number);
    }
    if (cells.size() == width) {
      FeedLineReading reading = new FeedLineReading(line, byColumn);
      reading.line().ifPresent(lines::add);
      faults.addAll(reading.faults());
    }
  }

  private void fault(int line, FeedFault.Kind kind, String detail) {
    faults.add(new FeedFault(line, kind, null, detail));
  }
}
