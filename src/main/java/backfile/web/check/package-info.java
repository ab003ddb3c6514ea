/**
 * Asking many addresses whether they still live, politely: hosts in parallel, each one at a time.
 */
package backfile.web.check;
