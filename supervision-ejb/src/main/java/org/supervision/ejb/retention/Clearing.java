package org.supervision.ejb.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/**
 * Calls the procedures that clear a part of a file. Anybody inside may: the database refuses where
 * two people have not said so, or a hold covers the file, whatever the product believes.
 */
@Stateless
@PermitAll
public class Clearing {

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /**
   * Clears one part in the transaction that is under way.
   *
   * @param procedure a constant of the feature whose part it is
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void by(String procedure, FileDisposed fact) {
    try (Connection connection = source.getConnection();
        PreparedStatement call = connection.prepareStatement("CALL " + procedure + "(?)")) {
      call.setString(1, fact.fileId());
      try (ResultSet row = call.executeQuery()) {
        while (row.next()) {
          fact.gone(row.getString(1), row.getInt(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A part of a file was not cleared: " + procedure, e);
    }
  }
}
