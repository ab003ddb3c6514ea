/**
 * Asking a server for a page over HTTP/1.1, with limits on where, how far, how long and how much.
 */
package backfile.web.fetch;
