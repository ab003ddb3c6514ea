/**
 * How and where the rows of a listing are printed: the options for it, and the way through a
 * printer or pager.
 */
package backfile.command.output;
