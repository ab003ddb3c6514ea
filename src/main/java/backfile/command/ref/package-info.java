/** Turns the words that name posts, on the command line or in standard input, into posts. */
package backfile.command.ref;
