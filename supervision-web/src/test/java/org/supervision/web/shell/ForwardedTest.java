package org.supervision.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose word is taken for where a request came from. */
class ForwardedTest {

  private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

  @Test
  void nobodyIsBelievedWhileNoProxyIsTrusted() {
    assertThat(Forwarded.from("10.0.0.1", List.of("192.0.2.7"), Set.of())).isEqualTo("10.0.0.1");
  }

  @Test
  void whoIsNoTrustedProxyIsNotBelieved() {
    assertThat(Forwarded.from("192.0.2.9", List.of("192.0.2.7"), PROXIES)).isEqualTo("192.0.2.9");
  }

  @Test
  void aTrustedProxySaysWhoAskedIt() {
    assertThat(Forwarded.from("10.0.0.1", List.of("192.0.2.7"), PROXIES)).isEqualTo("192.0.2.7");
    assertThat(Forwarded.from("10.0.0.1", List.of("2001:db8::1"), PROXIES))
        .isEqualTo("2001:db8::1");
  }

  @Test
  void whatWhoAskedSaidOfThemselvesIsNotBelieved() {
    assertThat(Forwarded.from("10.0.0.1", List.of("127.0.0.1, 192.0.2.7"), PROXIES))
        .isEqualTo("192.0.2.7");
    assertThat(Forwarded.from("10.0.0.1", List.of("127.0.0.1", "192.0.2.7"), PROXIES))
        .isEqualTo("192.0.2.7");
  }

  @Test
  void oneProxyMayStandBehindAnother() {
    assertThat(Forwarded.from("10.0.0.1", List.of("192.0.2.7, 10.0.0.2"), PROXIES))
        .isEqualTo("192.0.2.7");
  }

  @Test
  void theSettingNamesOneSeveralOrNone() {
    assertThat(Forwarded.trusted("10.0.0.1, 10.0.0.2")).isEqualTo(PROXIES);
    assertThat(Forwarded.trusted(" 10.0.0.1 ,")).containsExactly("10.0.0.1");
    assertThat(Forwarded.trusted("")).isEmpty();
  }

  @Test
  void whatIsNoAddressGetsNowhere() {
    for (String hop : List.of("", "unknown", "<b>", "192.0.2.7;x", "\u0661.1.1.1")) {
      assertThat(Forwarded.from("10.0.0.1", List.of(hop), PROXIES)).isEqualTo("10.0.0.1");
    }
  }
}
