package org.supervision.ejb.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.feed.FeedAbsence;
import org.supervision.domain.feed.FeedFault;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedLine;
import org.supervision.domain.feed.FeedRow;

/** Reading the file that HR sends, as spreadsheets and systems write it. */
class FeedReaderTest {

  private static final List<FeedRow> PEOPLE = ManyPeople.of(25, 7);

  @Test
  void whatWasWrittenIsReadAsItWas() {
    FeedFile file = read(FeedWriter.write(PEOPLE));
    assertThat(file.faults()).isEmpty();
    assertThat(file.lines()).extracting(FeedLine::row).isEqualTo(PEOPLE);
    assertThat(file.lines().get(0).number()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkAndLineEndsOfEitherKindAreNoMatter() {
    String text = FeedWriter.write(PEOPLE).replace("\r\n", "\n");
    assertThat(read("\uFEFF" + text).lines()).isEqualTo(read(text).lines()).hasSize(25);
  }

  @Test
  void semicolonsAreAsGoodAsCommas() {
    String text = FeedWriter.write(PEOPLE.subList(0, 2)).replace("O’Family;", "O’Family ");
    FeedFile file = read(text.replace(',', ';'));
    assertThat(file.faults()).isEmpty();
    assertThat(file.lines()).isEqualTo(read(text).lines());
  }

  @Test
  void daysAwayMayBeOpenAndSeveral() {
    String text = FeedWriter.write(PEOPLE.subList(0, 1));
    String away = text.stripTrailing() + "2026-01-05..2026-01-16|2026-11-09..\r\n";
    assertThat(read(away).lines().get(0).row().absences())
        .containsExactly(
            new FeedAbsence(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 16)),
            new FeedAbsence(LocalDate.of(2026, 11, 9), null));
  }

  @Test
  void aFileNeedNotKnowWhoIsToBeTrainedOrObserved() {
    String text = FeedWriter.write(PEOPLE);
    FeedFile file = read(text.replace("training_due", "one").replace("observation_due", "other"));
    assertThat(file.faults()).isEmpty();
    assertThat(file.lines()).hasSize(25);
    assertThat(file.lines().get(0).row().person().training()).isNull();
    assertThat(file.lines().get(1).row().person().observation()).isNull();
  }

  @Test
  void aMissingColumnIsNamedAndNothingElseIsTold() {
    FeedFile file = read(FeedWriter.write(PEOPLE).replaceFirst("level", "grade"));
    assertThat(file.lines()).isEmpty();
    assertThat(file.faults())
        .containsExactly(new FeedFault(1, FeedFault.Kind.NOT_THE_HEADER, null, "level"));
  }

  @Test
  void aFileThatIsNoTextIsRefusedAndNeverThrows() {
    byte[] zip = {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE, 0, 1, 2};
    assertThat(FeedReader.read(zip).faults())
        .containsExactly(new FeedFault(1, FeedFault.Kind.NOT_A_FEED, null, ""));
    assertThat(FeedReader.read(new byte[0]).faults()).hasSize(1);
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() {
    String text = FeedWriter.write(PEOPLE);
    assertThat(read(text + "\"H1,").faults())
        .extracting(FeedFault::kind)
        .contains(FeedFault.Kind.NOT_A_FEED);
  }

  @Test
  void aLineThatIsTooShortIsNamed() {
    assertThat(read(FeedWriter.write(PEOPLE) + "H1,Only\r\n").faults())
        .containsExactly(new FeedFault(27, FeedFault.Kind.NOT_AS_MANY_CELLS, null, "2 / 29"));
  }

  private static FeedFile read(String text) {
    return FeedReader.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
