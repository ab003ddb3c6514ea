/** Commands that show the text of posts, or of any page. */
package backfile.command.read;
