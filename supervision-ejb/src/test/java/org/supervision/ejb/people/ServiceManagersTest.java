package org.supervision.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked where a service manager has to decide on something. */
class ServiceManagersTest {

  private final ServiceManagers managers =
      new ServiceManagers(List.of("ruth", "hal", "dee"), Set.of("ruth"));

  @Test
  void theNearestWhoHasNoPartInItIsAsked() {
    assertThat(managers.asked("tom"::equals)).contains("ruth");
    assertThat(managers.asked("ruth"::equals)).contains("hal");
  }

  @Test
  void whoeverManagesThemDirectlyIsNotAskedAboutWhoSupervisesThem() {
    assertThat(managers.askedBeyondOwn("tom"::equals)).contains("hal");
    assertThat(managers.askedBeyondOwn("hal"::equals)).contains("dee");
  }

  @Test
  void nobodyIsWhereAllHaveAPartInIt() {
    assertThat(managers.asked(id -> true)).isEmpty();
  }
}
