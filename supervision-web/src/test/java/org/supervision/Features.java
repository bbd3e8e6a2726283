package org.supervision;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import org.supervision.domain.shared.Feature;

/** Reads the graph of features from the package-infos and holds classes to it. */
final class Features {

  private static final String ROOT = "org.supervision.";
  private static final int FEATURE_AT = 3;
  private static final String SHARED = "shared";

  private Features() {}

  /** The third word after the root: {@code org.supervision.ejb.record} is of {@code record}. */
  static String of(JavaClass type) {
    String[] words = type.getPackageName().split("\\.");
    return words.length > FEATURE_AT ? words[FEATURE_AT] : "";
  }

  /** That a class uses only features that its package declares. */
  static ArchCondition<JavaClass> useOnlyDeclaredFeatures() {
    return new ArchCondition<>("use only the features that their package declares") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Set<String> declared = declared(type.getPackage());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (target.getPackageName().startsWith(ROOT) && !declared.contains(of(target))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** That a package says which feature it belongs to, and says it rightly. */
  static ArchCondition<JavaClass> belongToADeclaredFeature() {
    return new ArchCondition<>("belong to the feature that their package declares") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean right =
            of(type).equals(SHARED)
                || type.getPackage()
                    .tryGetAnnotationOfType(Feature.class)
                    .map(feature -> feature.name().equals(of(type)))
                    .orElse(false);
        if (!right) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " is of no declared feature"));
        }
      }
    };
  }

  private static Set<String> declared(JavaPackage itsPackage) {
    Set<String> declared = new TreeSet<>(Set.of(SHARED));
    itsPackage
        .tryGetAnnotationOfType(Feature.class)
        .ifPresent(
            feature -> {
              declared.add(feature.name());
              declared.addAll(Set.of(feature.uses()));
            });
    return declared;
  }
}
