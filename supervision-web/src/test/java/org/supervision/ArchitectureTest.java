package org.supervision;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JODATIME;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the architecture promises, asked of every class of every module. */
class ArchitectureTest {

  private static final JavaClasses CLASSES = Unwoven.classes();
  private static final String ALL = "org.supervision..";
  private static final String DOMAIN = "org.supervision.domain..";
  private static final String EJB = "org.supervision.ejb..";
  private static final String WEB = "org.supervision.web..";

  @Test
  void theTestSawTheClassesOfAllModules() {
    assertThat(inside("org.supervision.domain")).hasSizeGreaterThan(100);
    assertThat(inside("org.supervision.ejb")).hasSizeGreaterThan(100);
    assertThat(inside("org.supervision.web")).hasSizeGreaterThan(60);
    assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
        .hasSizeGreaterThan(20)
        .noneMatch(
            type -> type.getMethods().stream().anyMatch(m -> m.getName().contains("_persistence")));
  }

  @Test
  void domainKnowsOnlyTheStandards() {
    classes()
        .that()
        .resideInAPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", DOMAIN)
        .check(CLASSES);
  }

  @Test
  void pagesUseServicesAndServicesUseTheDomain() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("web")
        .definedBy(WEB)
        .layer("ejb")
        .definedBy(EJB)
        .layer("domain")
        .definedBy(DOMAIN)
        .whereLayer("web")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ejb")
        .mayOnlyBeAccessedByLayers("web")
        .check(CLASSES);
  }

  @Test
  void noFeaturesGoRoundInCircles() {
    slices().matching("org.supervision.*.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void featuresUseOnlyWhatTheyDeclare() {
    classes()
        .that()
        .resideInAPackage(ALL)
        .should(Features.useOnlyDeclaredFeatures())
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhichFeatureItIsOf() {
    classes()
        .that()
        .resideInAPackage(ALL)
        .should(Features.belongToADeclaredFeature())
        .check(CLASSES);
  }

  @Test
  void everyServiceSaysWhoMayCallIt() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .should(Conditions.sayWhoMayCall())
        .check(CLASSES);
  }

  /** On Payara the interceptor of CDI begins one that its statements do not join. */
  @Test
  void transactionsAreBegunByBeansOfTheServer() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Transactional.class).check(CLASSES);
  }

  @Test
  void entitiesHaveVerbsInsteadOfSetters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .haveModifier(PUBLIC)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void entitiesAreVersioned() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(Conditions.haveAVersion())
        .check(CLASSES);
  }

  @Test
  void nothingIsFetchedOrErasedUnasked() {
    classes().that().areAnnotatedWith(Entity.class).should(Conditions.fetchLazily()).check(CLASSES);
  }

  @Test
  void collaboratorsAreFew() {
    classes().that().resideInAPackage(ALL).should(Conditions.haveFewCollaborators()).check(CLASSES);
  }

  @Test
  void pagesNeverTouchThePersistence() {
    noClasses()
        .that()
        .resideInAPackage(WEB)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .check(CLASSES);
  }

  @Test
  void onlyRepositoriesHoldTheEntityManagerAndNobodySeesThem() {
    fields()
        .that()
        .haveRawType(EntityManager.class)
        .should()
        .bePrivate()
        .andShould()
        .beDeclaredInClassesThat(Conditions.areHiddenRepositories())
        .check(CLASSES);
    noClasses()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .check(CLASSES);
  }

  @Test
  void backingBeansAreNamedAfterTheirPage() {
    classes()
        .that()
        .resideInAPackage(WEB)
        .and()
        .resideOutsideOfPackage("org.supervision.web.shell..")
        .and()
        .areAnnotatedWith(Named.class)
        .should()
        .haveNameMatching(".*\\.(?:\\w+Page|\\w+Words|Read\\w+)")
        .check(CLASSES);
  }

  @Test
  void whatASessionKeepsCanMoveToAnotherNode() {
    classes()
        .that()
        .areAnnotatedWith(SessionScoped.class)
        .or()
        .haveSimpleName("Notice")
        .or()
        .haveSimpleName("PendingProof")
        .should()
        .beAssignableTo(Serializable.class)
        .check(CLASSES);
  }

  @Test
  void theDomainNeverAsksTheClock() {
    noClasses().that().resideInAPackage(DOMAIN).should(Conditions.askTheClock()).check(CLASSES);
  }

  @Test
  void timeIsAskedOfTheOneClock() {
    noClasses()
        .that()
        .resideInAPackage(ALL)
        .and()
        .doNotHaveFullyQualifiedName("org.supervision.web.shell.SessionLife")
        .should(Conditions.askAClockOfTheirOwn())
        .check(CLASSES);
  }

  @Test
  void observersSayWhatTheyObserve() {
    methods()
        .that(Conditions.observe(Observes.class))
        .should()
        .haveNameMatching("on[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void noTimerIsGivenUpForFailing() {
    methods()
        .that()
        .areAnnotatedWith(Schedule.class)
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Interceptors.class)
        .check(CLASSES);
  }

  @Test
  void internalsStayInside() {
    classes()
        .that()
        .resideInAPackage("..internal..")
        .should(Conditions.beUsedWithinTheirFeature())
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.supervision.web.shell..")
        .should()
        .haveNameMatching(
            ".*(Manager|Helper|Utils?|Impl|Base|Common|Data|Info|Dto|Entity|Handler|Controller|Bean)")
        .check(CLASSES);
  }

  @Test
  void nobodyTalksToTheConsole() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Command")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    NO_CLASSES_SHOULD_USE_JODATIME.check(CLASSES);
  }

  private static List<JavaClass> inside(String packageName) {
    return CLASSES.stream().filter(type -> type.getPackageName().startsWith(packageName)).toList();
  }
}
