/** Commands that find posts, list and count them, and the filters that narrow what these see. */
package backfile.command.list;
