package org.supervision.ejb.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.domain.redaction.Exemption;
import org.supervision.domain.redaction.Passage;
import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.record.StatedLate;

/** Wherever somebody wrote a name, it is found and left out; facts and our own words stay. */
class WordingTest {

  private static final String NAME = "Wren Aster";
  private static final Instant AT = Instant.parse("2026-10-28T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
  private static final BlackPen PEN =
      new BlackPen(List.of(new Passage(NAME, Exemption.OTHER_PERSON)));
  private static final String MARK = "[left out: about another person]";

  @Test
  void aNameIsLeftOutWhereverItWasWrittenInARecord() {
    WrittenRecord left = Wording.leaveOut(record(), WrittenRecord.class, PEN);
    assertThat(Wording.json(left).toString()).doesNotContain(NAME);
    RecordContent.Section section = left.signed().content().sections().get(0);
    assertThat(section.discussion()).isEqualTo("We talked about " + MARK + ".");
    assertThat(section.carried().get(0).note()).contains(MARK);
    assertThat(section.carried().get(0).owner()).isEqualTo(MARK);
    assertThat(section.decisions().get(0).why()).contains(MARK);
    assertThat(section.actions().get(0).what()).contains(MARK);
    assertThat(section.amendments().get(0).why()).contains(MARK);
    assertThat(section.disagreements().get(0).takenTo()).isEqualTo(MARK);
    assertThat(left.signed().closedBecause()).contains(MARK);
    assertThat(left.statements().get(0).text()).contains(MARK);
    assertThat(left.disputed().get(0).passage()).contains(MARK);
    assertThat(left.disputed().get(0).settledAs()).isEqualTo("STAYS");
  }

  @Test
  void whatIsNotLeftOutStaysToTheLetter() {
    BlackPen another = new BlackPen(List.of(new Passage("Somebody else", Exemption.CRIME)));
    assertThat(Wording.leaveOut(record(), WrittenRecord.class, another)).isEqualTo(record());
  }

  @Test
  void factsAndTheNamesOfTheTwoStayWhateverIsLeftOut() {
    BlackPen much =
        new BlackPen(
            List.of(
                new Passage("Tom Aldous", Exemption.CRIME),
                new Passage("DONE", Exemption.CRIME),
                new Passage("Practice", Exemption.CRIME)));
    WrittenRecord left = Wording.leaveOut(record(), WrittenRecord.class, much);
    assertThat(left.signed().content().supervisor()).isEqualTo("Tom Aldous");
    assertThat(left.signed().signatures().get(0).name()).isEqualTo("Tom Aldous");
    assertThat(left.signed().content().sections().get(0).heading()).isEqualTo("Practice");
    assertThat(left.signed().content().sections().get(0).carried().get(0).status())
        .isEqualTo("DONE");
  }

  @Test
  void whatWasWrittenIsShownUnderItsHeadings() {
    List<Wording.Part> parts = Wording.of(record());
    assertThat(parts).extracting(Wording.Part::heading).contains("Practice");
    assertThat(parts.stream().flatMap(part -> part.texts().stream()))
        .filteredOn(text -> text.contains(NAME))
        .hasSize(20);
    assertThat(parts.stream().flatMap(part -> part.texts().stream()))
        .doesNotContain("DONE", "practice", "2026-10-20", "Northmere Council");
  }

  @Test
  void whatStandsBesideTheSectionsIsUnderNoneOfTheirHeadings() {
    List<Wording.Part> parts = Wording.of(record());
    assertThat(parts).extracting(Wording.Part::heading).containsExactly("Practice", null);
    assertThat(parts.get(1).texts())
        .startsWith("Because of " + NAME)
        .contains("I asked " + NAME, "by " + NAME);
  }

  @Test
  void clausesOfAnAgreementAreTextsUnderTheirHeadings() {
    AgreementContent agreement =
        new AgreementContent(
            "an-agreement",
            1,
            "Northmere Council",
            "Tom Aldous",
            "Priya Nandra",
            List.of(new AgreementContent.Clause("how", "How we work", "With " + NAME, false)));
    assertThat(Wording.of(agreement))
        .containsExactly(new Wording.Part("How we work", List.of("With " + NAME)));
    assertThat(Wording.leaveOut(agreement, AgreementContent.class, PEN).clauses().get(0).text())
        .isEqualTo("With " + MARK);
  }

  private static WrittenRecord record() {
    RecordContent.Section section =
        new RecordContent.Section(
            "practice",
            "Practice",
            "A hint of ours.",
            false,
            "We talked about " + NAME + ".",
            List.of(
                new RecordContent.Carried(
                    "c", "Ask " + NAME, NAME, DAY, "DONE", NAME + " was glad.", true)),
            List.of(new RecordContent.Decided("d", "Tell " + NAME, "Since " + NAME + " asked")),
            List.of(new RecordContent.Agreed("a", "Ring " + NAME, "o", NAME, DAY)),
            List.of(
                new RecordContent.Suggested(
                    "s", "Priya Nandra", AT, "Not " + NAME, "DECLINED", "It was " + NAME)),
            List.of(
                new RecordContent.Disagreed("x", NAME, NAME + " no", NAME + " yes", NAME, NAME)));
    RecordContent content =
        new RecordContent(
            "a-record",
            "Tom Aldous supervising Priya Nandra",
            "personal",
            DAY,
            "Northmere Council",
            "Tom Aldous",
            "Priya Nandra",
            "Tom Aldous",
            null,
            new RecordContent.Form("Personal supervision", "3", "Northmere", "1"),
            List.of(section));
    return new WrittenRecord(
        new SignedRecord(
            content,
            List.of(new SignedRecord.Signed("Tom Aldous", "SUPERVISOR", AT)),
            "Because of " + NAME,
            AT),
        List.of(new StatedLate("Priya Nandra", AT, "I asked " + NAME)),
        List.of(
            new Disputed(
                "Priya Nandra", AT, "of " + NAME, "by " + NAME, "STAYS", AT, NAME + " knows")));
  }
}
