/**
 * Search as you type on the whole screen: keys change a {@code BrowseState}, threads answer what it
 * lacks, and a {@code ScreenPainter} makes lines of it.
 */
package backfile.shell.browse;
