/** Commands for what a person adds to an archive: tags and saved queries, dumped and restored. */
package backfile.command.mark;
