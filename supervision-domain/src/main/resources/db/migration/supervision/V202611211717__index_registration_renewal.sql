ALTER TABLE person ADD KEY person_registration_renewal (registration_renewal);
