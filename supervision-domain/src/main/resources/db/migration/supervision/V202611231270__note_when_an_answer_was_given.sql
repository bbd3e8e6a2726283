-- When an answer was first put together and given: then the time to answer was kept, whenever the request is closed.
ALTER TABLE data_request
  ADD COLUMN packed_on DATE,
  ADD COLUMN delivered_on DATE;

UPDATE data_request r
SET r.packed_on = (SELECT MIN(s.happened_on) FROM request_step s WHERE s.request_id = r.id AND s.kind = 'PACKED'),
  r.delivered_on = (SELECT MIN(s.happened_on) FROM request_step s WHERE s.request_id = r.id AND s.kind = 'DELIVERED');
