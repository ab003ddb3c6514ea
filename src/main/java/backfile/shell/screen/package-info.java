/** The whole screen of a terminal, taken and given back. */
package backfile.shell.screen;
