-- What stood in the certificates so far.
INSERT IGNORE INTO certificate_document (id, version, document) SELECT id, 1, document FROM disposal_certificate;
