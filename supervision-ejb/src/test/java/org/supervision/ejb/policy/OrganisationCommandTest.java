package org.supervision.ejb.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** What is refused before any database is asked; what is put in is tried on the running product. */
class OrganisationCommandTest {

  private static final String NINA = "N1,Nina,Marsh,nina";
  private static final String OLGA = "N2,Olga,Lowe,olga";

  @Test
  void saysHowItIsUsedWhereSomethingIsMissing() {
    assertThat(said("Southmere Council", "bcp")).startsWith("Say the organisation’s name");
  }

  @Test
  void refusesOnePersonAloneWhoseFirstFeedNobodyCouldConfirm() {
    assertThat(said("Southmere Council", "bcp", NINA)).contains("two at least");
  }

  @Test
  void refusesAPolicyThatIsNotThereAndNamesThoseThatAre() {
    assertThat(said("Southmere Council", "nowhere", NINA, OLGA))
        .contains("no policy 'nowhere'", "bcp, oxfordshire, sandwell, sscb, wandsworth");
  }

  @Test
  void refusesANameThatIsEmptyOrTooLong() {
    assertThat(said("  ", "bcp", NINA, OLGA)).contains("1 to 200 characters");
    assertThat(said("x".repeat(201), "bcp", NINA, OLGA)).contains("1 to 200 characters");
  }

  @Test
  void refusesAPersonWhoIsNotWhole() {
    assertThat(said("Southmere Council", "bcp", "N1,Nina,Marsh", OLGA))
        .contains("not 'N1,Nina,Marsh'");
    assertThat(said("Southmere Council", "bcp", "N1,Nina,,nina", OLGA))
        .contains("missing or too long");
    assertThat(said("Southmere Council", "bcp", "N".repeat(41) + ",Nina,Marsh,nina", OLGA))
        .contains("missing or too long");
  }

  @Test
  void refusesTwoPeopleOfOneNumberOrOneLoginWhateverTheirCapitals() {
    assertThat(said("Southmere Council", "bcp", NINA, "n1,Olga,Lowe,olga")).contains("can’t share");
    assertThat(said("Southmere Council", "bcp", NINA, "N2,Olga,Lowe,NINA")).contains("can’t share");
  }

  private static String said(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        OrganisationCommand.run(
            words,
            () -> {
              throw new AssertionError("No database is asked");
            },
            new PrintStream(said, true, UTF_8));
    assertThat(code).isEqualTo(1);
    return said.toString(UTF_8);
  }
}
