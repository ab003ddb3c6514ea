/**
 * What is printed: a printer for each output format, the reading page, wrapping, colour, and the
 * escaping that keeps archive text from reaching a terminal raw.
 */
package backfile.view;
