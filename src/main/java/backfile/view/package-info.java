/**
 * What is printed: widths, wrapping, colour, pages and streams, and the escaping that keeps archive
 * text from reaching a terminal raw. The listing formats and the reading page have a room each.
 */
package backfile.view;
