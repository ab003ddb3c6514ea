/** The settings and their file, and files of command lines: run, and recorded. */
package backfile.command.config;
