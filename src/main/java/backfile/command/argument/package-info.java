/** Options, parameters and the words of a command line: declared, and read as they are meant. */
package backfile.command.argument;
