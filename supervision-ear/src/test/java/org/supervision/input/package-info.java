/**
 * What people, their programs and those who mean harm send: taken as typed, or refused in words.
 */
package org.supervision.input;
