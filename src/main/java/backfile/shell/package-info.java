/** The interactive loop over the same commands: completion, history, prompt. */
package backfile.shell;
