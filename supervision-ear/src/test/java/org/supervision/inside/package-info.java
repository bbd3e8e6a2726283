/**
 * Tests that run inside the server, through the services themselves. A second, smaller EAR with the
 * same jars is deployed beside the product for as long as a class of them runs.
 */
package org.supervision.inside;
