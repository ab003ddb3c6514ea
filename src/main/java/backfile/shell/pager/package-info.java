/** Long output of the shell on the whole screen, to go through and to search in. */
package backfile.shell.pager;
