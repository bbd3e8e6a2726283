/**
 * Everything that the product needs around it, started on this machine: MySQL, Keycloak, and
 * WildFly or Payara with the EAR. The run command and the tests stand on the same stage.
 */
package org.supervision.stage;
