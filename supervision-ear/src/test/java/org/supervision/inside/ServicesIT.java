package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.ejb.home.HomeService;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;
import org.supervision.stage.OnStage;

/** Who may call the services at all, and what they were told about where they run. */
@OnStage
@Inside
@Tag("payara")
class ServicesIT {

  @Inject private HomeService home;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
  }

  @Test
  void nobodyWhoIsNotSignedInCallsAService() throws Exception {
    assertThat(callable()).isEmpty();
  }

  @Test
  @SignedInAs(value = "priya", roles = "somebody")
  void aLoginWithoutARoleOfOursCallsNoService() throws Exception {
    assertThat(callable()).isEmpty();
  }

  @Test
  @SignedInAs(value = "ivy", roles = "inspector")
  void anInspectorCallsNothingThatIsForStaff() {
    assertThat(catchThrowable(() -> home.home())).isInstanceOf(EJBAccessException.class);
  }

  @Test
  @SignedInAs("priya")
  void theContainerKnowsWhoCalls() {
    assertThat(home.home()).isNotNull();
  }

  @Test
  void settingsAreReadAsTheServerWasStarted() throws IOException {
    for (String line : lines(Visit.SETTINGS)) {
      String[] setting = line.split("=", 2);
      assertThat(Settings.text(Setting.valueOf(setting[0]))).as(setting[0]).isEqualTo(setting[1]);
    }
  }

  @Test
  void aSettingThatTheEnvironmentLacksIsASystemProperty() {
    String property = Setting.MAIL_FROM.property();
    System.setProperty(property, "from-a-property@council.example");
    try {
      assertThat(Settings.text(Setting.MAIL_FROM)).isEqualTo("from-a-property@council.example");
    } finally {
      System.clearProperty(property);
    }
    assertThat(Settings.text(Setting.MAIL_FROM)).isEqualTo(Setting.MAIL_FROM.byDefault());
  }

  /** Methods of guarded services that did not refuse the caller of this test. */
  private static List<String> callable() throws Exception {
    List<String> callable = new ArrayList<>();
    int tried = 0;
    for (String name : lines(Visit.CLASSES)) {
      Class<?> type = Class.forName(name);
      if (type.isAnnotationPresent(Stateless.class)) {
        Object service = CDI.current().select(type).get();
        for (Method method : type.getDeclaredMethods()) {
          if (isGuarded(method)) {
            tried++;
            if (!refuses(service, method)) {
              callable.add(type.getSimpleName() + "." + method.getName());
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(40);
    return callable;
  }

  private static boolean isGuarded(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && !method.isAnnotationPresent(PermitAll.class)
        && !method.isAnnotationPresent(DenyAll.class)
        && (method.isAnnotationPresent(RolesAllowed.class)
            || method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class));
  }

  private static boolean refuses(Object service, Method method) throws IllegalAccessException {
    Object[] nothing = new Object[method.getParameterCount()];
    for (int i = 0; i < nothing.length; i++) {
      nothing[i] = zero(method.getParameterTypes()[i]);
    }
    try {
      method.invoke(service, nothing);
      return false;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof EJBAccessException;
    }
  }

  private static Object zero(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ServicesIT.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
