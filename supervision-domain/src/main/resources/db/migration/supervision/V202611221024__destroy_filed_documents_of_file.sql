-- Clears the documents that were put into a file.
DROP PROCEDURE IF EXISTS destroy_filed_documents;

DELIMITER //
CREATE PROCEDURE destroy_filed_documents(IN of_file CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
  SQL SECURITY DEFINER
BEGIN

  CALL require_disposal(of_file);
  DELETE b FROM document_body b JOIN filed_document d ON d.id = b.document_id WHERE d.file_id = of_file;
  DELETE FROM filed_document WHERE file_id = of_file;
  SELECT 'document', ROW_COUNT();
END//
DELIMITER ;

GRANT EXECUTE ON PROCEDURE destroy_filed_documents TO ${app_ip}, ${app_local};
