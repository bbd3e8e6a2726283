package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;

/**
 * Every entity and every named query against the migrated database, by the persistence provider
 * that this server really uses.
 */
@OnStage
@Inside
@Tag("payara")
class MappingIT {

  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
  }

  @Test
  void theProviderIsTheOneThatIsMeant() {
    assertThat(em.getDelegate().getClass().getName()).startsWith("org.eclipse.persistence.");
    assertThat(em.getEntityManagerFactory().getProperties())
        .containsEntry("jakarta.persistence.schema-generation.database.action", "none");
  }

  @Test
  void everyEntityHasItsTableAndEveryFieldItsColumn() {
    for (EntityType<?> entity : em.getMetamodel().getEntities()) {
      String query = "select e from " + entity.getName() + " e";
      assertThat(em.createQuery(query, entity.getJavaType()).setMaxResults(1).getResultList())
          .as(entity.getName())
          .hasSizeLessThan(2);
    }
    assertThat(em.getMetamodel().getEntities()).hasSizeGreaterThan(20);
  }

  @Test
  void everyNamedQueryIsAnsweredByTheDatabase() throws Exception {
    List<NamedQuery> queries =
        em.getMetamodel().getEntities().stream()
            .flatMap(entity -> namedQueries(entity.getJavaType()))
            .toList();
    assertThat(queries).hasSizeGreaterThan(20);
    transaction.begin();
    try {
      for (NamedQuery named : queries) {
        assertThat(answered(named)).as(named.name()).isNotNull();
      }
    } finally {
      transaction.rollback();
    }
  }

  private Object answered(NamedQuery named) {
    Query query = em.createNamedQuery(named.name());
    for (Parameter<?> parameter : query.getParameters()) {
      query.setParameter(parameter.getName(), something(named, parameter));
    }
    return named.query().strip().toLowerCase(Locale.ROOT).startsWith("select")
        ? query.setMaxResults(1).getResultList()
        : (Object) query.executeUpdate();
  }

  /** A value of the right kind. */
  private Object something(NamedQuery named, Parameter<?> parameter) {
    String name = ":" + parameter.getName() + "\\b";
    Object one =
        comparedWith(named.query(), name)
            .map(MappingIT::one)
            .orElseGet(() -> one(named.query(), name, parameter.getParameterType()));
    return named.query().matches("(?s).*\\bin\\s*\\(?" + name + ".*") ? List.of(one) : one;
  }

  /** The type of the entity's field that a parameter is compared with, where it is such a field. */
  private Optional<Class<?>> comparedWith(String query, String parameter) {
    Matcher compared =
        Pattern.compile("(\\w+)\\.(\\w+)\\s*(?:=|<>|[<>]=?|(not\\s+)?in)\\s*\\(?" + parameter)
            .matcher(query);
    if (!compared.find()) {
      return Optional.empty();
    }
    return em.getMetamodel().getEntities().stream()
        .filter(
            known ->
                query.matches("(?s).*\\b" + known.getName() + "\\s+" + compared.group(1) + "\\b.*"))
        .findFirst()
        .map(known -> known.getAttribute(compared.group(2)).getJavaType());
  }

  /** The same for one that is compared with a literal alone, and so has no type of its own. */
  private static Object one(String query, String parameter, Class<?> type) {
    if (type != null) {
      return one(type);
    }
    boolean yesOrNo = query.matches("(?s).*" + parameter + "\\s*=\\s*(?:true|false).*");
    return yesOrNo ? (Object) false : "";
  }

  private static Object one(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == Instant.class) {
      return Instant.EPOCH;
    } else if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    } else if (type == Integer.class || type == int.class) {
      return 0;
    } else if (type == Boolean.class || type == boolean.class) {
      return false;
    }
    return "none";
  }

  private static Stream<NamedQuery> namedQueries(Class<?> entity) {
    NamedQueries several = entity.getAnnotation(NamedQueries.class);
    return several == null
        ? Stream.of(entity.getAnnotationsByType(NamedQuery.class))
        : Stream.of(several.value());
  }
}
