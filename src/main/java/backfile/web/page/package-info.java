/**
 * What a fetched page is: its characters, whether it is the page that was meant, and its copies.
 */
package backfile.web.page;
