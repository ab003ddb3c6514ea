/**
 * The whole screen of a terminal, taken and given back; its keys, and how its lines are searched.
 */
package backfile.shell.screen;
