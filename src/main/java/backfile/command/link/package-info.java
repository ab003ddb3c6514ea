/** Commands that list the links of posts, follow them, and ask whether they still live. */
package backfile.command.link;
