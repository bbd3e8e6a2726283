package org.supervision.ejb.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCaseTest {

  private final KnownCase imani = new KnownCase("MOS-48666", "Imani Cole");

  @Test
  void aReferenceIsFoundInWhateverLetters() {
    assertThat(imani.referenceIn("About mos-48666, then.")).contains("mos-48666");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MOS 48666", "mos48666", "MOS\n48666", "MOS – 48666", "Mos\u00a048666"})
  void aReferenceIsFoundWithoutItsHyphenToo(String typed) {
    assertThat(imani.referenceIn("About " + typed + ", then.")).contains(typed);
    assertThat(KnownCase.perhapsReferences("About " + typed + ", then."))
        .anyMatch("MOS-48666"::equalsIgnoreCase);
  }

  @Test
  void aReferenceWithinALongerOneIsNone() {
    assertThat(imani.referenceIn("MOS-486661 and XMOS-48666, MOS 486661")).isEmpty();
  }

  @Test
  void aWholeNameIsFoundOverTheEndOfALine() {
    assertThat(imani.nameIn("with imani\ncole again")).contains("imani\ncole");
  }

  @Test
  void aGivenNameStandingAloneIsFound() {
    assertThat(imani.givenNameIn("Imani’s visit")).contains("Imani");
  }

  @Test
  void aGivenNameCountsAsAWholeWordWrittenAsANameOnly() {
    KnownCase will = new KnownCase("MOS-1", "Will Hart");
    assertThat(will.givenNameIn("You will see Willow")).isEmpty();
  }

  @Test
  void aCaseOfSomebodyElseHasNoNameHere() {
    KnownCase other = new KnownCase("MOS-2", null);
    assertThat(other.nameIn("Imani Cole")).isEmpty();
    assertThat(other.givenNameIn("Imani")).isEmpty();
  }

  @Test
  void onlyWordsWithAFigureMayBeReferences() {
    assertThat(KnownCase.perhapsReferences("Ask about MOS-48666, LCS/17 and the plan of May."))
        .containsExactlyInAnyOrder("MOS-48666", "LCS/17");
  }
}
