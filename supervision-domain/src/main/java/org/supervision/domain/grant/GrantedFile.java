package org.supervision.domain.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** A file that an access grant names. */
@Entity
@Table(name = "granted_file")
@NamedQuery(
    name = GrantedFile.OF,
    query = "select f from GrantedFile f where f.grantId in :grants order by f.id")
public class GrantedFile extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the files that {@code :grants} name. */
  public static final String OF = "GrantedFile.of";

  @Column(name = "grant_id")
  private String grantId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  /** For the persistence provider. */
  protected GrantedFile() {}

  /**
   * @param grantId the grant
   * @param fileId the file
   * @param superviseeId whom it is about
   */
  public GrantedFile(String grantId, String fileId, String superviseeId) {
    super(Ids.next());
    this.grantId = grantId;
    this.fileId = fileId;
    this.superviseeId = superviseeId;
  }

  public String getGrantId() {
    return grantId;
  }

  public String getFileId() {
    return fileId;
  }

  /** Whom the file is about. */
  public String getSuperviseeId() {
    return superviseeId;
  }
}
