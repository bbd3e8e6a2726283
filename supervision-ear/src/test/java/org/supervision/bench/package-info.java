/** {@code mvn -Pbench}: a council of five thousand people, and how fast its pages come. */
package org.supervision.bench;
