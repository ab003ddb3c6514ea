/** Commands that index archives, list them, and export their posts. */
package backfile.command.archive;
