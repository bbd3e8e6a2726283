package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said in one sentence before anything is started, and where everything listens. */
class BeforeTheStartIT {

  @Test
  void everythingListensOnThisMachineAloneEachOnAPortOfItsOwn() {
    Ports ports = new Ports(9480);
    assertThat(
            List.of(
                ports.http(),
                ports.keycloak(),
                ports.mysql(),
                ports.mail(),
                ports.management(),
                ports.keycloakManagement(),
                ports.payaraAdmin()))
        .doesNotHaveDuplicates();
    assertThat(ports.url()).isEqualTo("http://127.0.0.1:9480");
    assertThat(ports.payaraBase() + 80).as("Payara’s pages").isEqualTo(ports.http());
  }

  @Test
  void aTakenPortIsNamedAndWhatToDo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
      int base = taken.getLocalPort();
      assertThatThrownBy(() -> new Ports(base).mustBeFree())
          .isInstanceOf(StageFailed.class)
          .hasMessage(
              "Port "
                  + taken.getLocalPort()
                  + " is taken: stop what listens there, or choose others with -Dport=9480.");
    }
  }

  @Test
  void aPortThatPayaraCountsForItselfIsNamedToo() throws Exception {
    Ports ports = freeForPayara();
    try (ServerSocket taken =
        new ServerSocket(ports.payaraAdmin(), 1, InetAddress.getByName(Ports.HOST))) {
      assertThatThrownBy(ports::mustBeFreeForPayara)
          .isInstanceOf(StageFailed.class)
          .hasMessageStartingWith("Port " + taken.getLocalPort() + " is taken:");
    }
  }

  /**
   * Below those that the system hands out, so that nobody beside is given one of them meanwhile.
   */
  private static Ports freeForPayara() {
    for (int base = 30080; base > 26000; base -= 100) {
      Ports ports = new Ports(base);
      try {
        ports.mustBeFreeForPayara();
        return ports;
      } catch (StageFailed taken) {
        // Somebody listens on one of them: the hundred below is as good.
      }
    }
    throw new StageFailed("Nowhere between 26000 and 30080 are Payara’s ports free.");
  }

  @Test
  void whatIsNoPortIsSaidToBeNone() {
    assertThat(Run.port("9480")).isEqualTo(9480);
    for (String wanted : List.of("", "80", "http", "65001", "-9480", "9480 ")) {
      assertThatThrownBy(() -> Run.port(wanted))
          .as(wanted)
          .isInstanceOf(StageFailed.class)
          .hasMessage("-Dport=" + wanted + " is no port; a number such as 9480 is.");
    }
  }

  @Test
  void whatIsNoDayIsSaidToBeNone() {
    assertThat(Run.date("2026-11-24")).isEqualTo("2026-11-24");
    for (String today : List.of("", "24/11/2026", "2026-02-30", "today")) {
      assertThatThrownBy(() -> Run.date(today))
          .as(today)
          .isInstanceOf(StageFailed.class)
          .hasMessage("-Dtoday=" + today + " is no date; 2026-11-24 is.");
    }
  }

  @Test
  void aMissingToolIsNamed() {
    Missing.mustNotBe("sh");
    assertThatThrownBy(() -> Missing.mustNotBe("sh", "no-such-tool-here"))
        .isInstanceOf(StageFailed.class)
        .hasMessage("The program \"no-such-tool-here\" is missing: install it and try again.");
    assertThat(Missing.onPath("no-such-tool-here", "sh")).get().asString().endsWith("/sh");
  }
}
