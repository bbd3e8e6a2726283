package org.supervision;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the architecture asks of single classes and methods. */
final class Conditions {

  private static final int FEW = 5;
  private static final Set<String> TELLERS_OF_TIME =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");
  private static final List<Class<? extends Annotation>> INJECTED =
      List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

  private Conditions() {}

  static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("be under @RolesAllowed, @PermitAll or @DenyAll") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says =
            Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                .anyMatch(
                    who -> method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
        if (!says) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
        }
      }
    };
  }

  static ArchCondition<JavaClass> haveAVersion() {
    return holds(
        "have a @Version",
        type ->
            type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)));
  }

  static ArchCondition<JavaClass> fetchLazily() {
    return holds(
        "neither fetch eagerly nor cascade everything",
        type ->
            type.getFields().stream()
                .flatMap(field -> field.getAnnotations().stream())
                .flatMap(annotation -> annotation.getProperties().values().stream())
                .flatMap(
                    value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .filter(JavaEnumConstant.class::isInstance)
                .map(constant -> ((JavaEnumConstant) constant).name())
                .noneMatch(name -> name.equals("EAGER") || name.equals("ALL")));
  }

  static ArchCondition<JavaClass> haveFewCollaborators() {
    return holds(
        "have at most " + FEW + " injected collaborators",
        type -> type.getFields().stream().filter(Conditions::isInjected).count() <= FEW);
  }

  static DescribedPredicate<JavaClass> areHiddenRepositories() {
    return DescribedPredicate.describe(
        "package-private repositories", type -> !type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  static ArchCondition<JavaClass> askTheClock() {
    return calling("ask what time it is", (call, args) -> isNow(call));
  }

  static ArchCondition<JavaClass> askAClockOfTheirOwn() {
    return calling(
        "ask another clock than the injected one",
        (call, args) -> isNow(call) && !args.contains(Clock.class.getName()));
  }

  static DescribedPredicate<JavaMethod> observe(Class<? extends Annotation> observes) {
    return DescribedPredicate.describe(
        "observe facts",
        method ->
            method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(observes)));
  }

  static ArchCondition<JavaClass> beUsedWithinTheirFeature() {
    return holds(
        "be used within their feature alone",
        type ->
            type.getDirectDependenciesToSelf().stream()
                .allMatch(use -> Features.of(use.getOriginClass()).equals(Features.of(type))));
  }

  private static boolean isInjected(JavaField field) {
    return INJECTED.stream().anyMatch(field::isAnnotatedWith);
  }

  private static boolean isNow(JavaMethodCall call) {
    return call.getName().equals("now")
        && TELLERS_OF_TIME.contains(call.getTargetOwner().getName());
  }

  private static ArchCondition<JavaClass> holds(String what, Predicate<JavaClass> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!test.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + what));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> calling(
      String what, BiPredicate<JavaMethodCall, List<String>> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
          List<String> args =
              call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
          events.add(new SimpleConditionEvent(type, test.test(call, args), call.getDescription()));
        }
      }
    };
  }
}
