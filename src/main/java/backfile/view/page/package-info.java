/** The reading page: a post's header, its cleaned text laid out for a width, and its links. */
package backfile.view.page;
