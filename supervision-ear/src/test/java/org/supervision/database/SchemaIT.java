package org.supervision.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Account;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/**
 * Holds every entity and every named query against the migrated database, as the product's account.
 */
@OnStage
class SchemaIT {

  private static EntityManagerFactory factory;

  @BeforeAll
  static void open(Stage stage) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(stage.mySql().url("supervision"));
    source.setUser(Account.APP.user());
    source.setPassword(stage.mySql().password(Account.APP));
    factory =
        Persistence.createEntityManagerFactory(
            "supervision",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                source));
  }

  @AfterAll
  static void close() {
    if (factory != null) {
      factory.close();
    }
  }

  @Test
  void everyEntityHasItsTableAndEveryFieldItsColumn() {
    try (EntityManager manager = factory.createEntityManager()) {
      assertThat(factory.getMetamodel().getEntities()).isNotEmpty();
      for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
        String query = "select e from " + entity.getName() + " e where 1 = 0";
        List<?> rows = manager.createQuery(query, entity.getJavaType()).getResultList();
        assertThat(rows).as(entity.getName()).isEmpty();
      }
    }
  }

  @Test
  void everyNamedQueryIsUnderstood() {
    try (EntityManager manager = factory.createEntityManager()) {
      factory.getMetamodel().getEntities().stream()
          .flatMap(entity -> namedQueries(entity.getJavaType()))
          .forEach(query -> assertThat(manager.createNamedQuery(query.name())).isNotNull());
    }
  }

  /** Else destroying one file looks through everybody's, and holds on to them meanwhile. */
  @Test
  void whatBelongsToAFileIsFoundByItInEveryTable(Stage stage) throws Exception {
    assertThat(
            new Rows(stage)
                .first(
                    "SELECT COALESCE(GROUP_CONCAT(c.table_name), 'none')"
                        + " FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " AND t.table_type = 'BASE TABLE' WHERE c.table_schema = 'supervision'"
                        + " AND c.column_name = 'file_id' AND NOT EXISTS (SELECT 1"
                        + " FROM information_schema.statistics s WHERE s.table_schema ="
                        + " c.table_schema AND s.table_name = c.table_name AND s.column_name ="
                        + " 'file_id' AND s.seq_in_index = 1)"))
        .isEqualTo("none");
  }

  private static Stream<NamedQuery> namedQueries(Class<?> entity) {
    NamedQueries several = entity.getAnnotation(NamedQueries.class);
    return several == null
        ? Stream.of(entity.getAnnotationsByType(NamedQuery.class))
        : Stream.of(several.value());
  }
}
