package backfile.shell;

import backfile.command.config.Editor;
import backfile.command.session.Session;
import backfile.problem.Problem;
import backfile.shell.screen.Suspension;
import backfile.shell.screen.TerminalScreen;
import backfile.view.Width;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * The line editor with what a shell has beyond it: the rest of an earlier line in grey, which the
 * right arrow takes; a word on the option or field at hand below the line; the user's own editor.
 */
final class PromptReader extends MenuReader {
  private final Session session;
  private final LineNotes notes;
  private final boolean colorful;
  private final Attributes usual;
  private final Interruption interruption;
  private String lastWord = "";
  private String afterLastWord = "";
  private int wordsBack;

  /**
   * A reader of lines, with keys of its own.
   *
   * @param interruption is told when a line is edited and Ctrl-C is this editor's
   */
  PromptReader(
      LentTerminal lent,
      Map<String, Object> variables,
      Session session,
      LineNotes notes,
      Interruption interruption)
      throws IOException {
    super(lent.terminal(), variables);
    this.session = session;
    this.notes = notes;
    this.colorful = session.display().paint().isOn();
    this.interruption = interruption;
    this.usual = lent.usual();
    // Where nothing is faint, what is suggested would look as if it were typed.
    boolean hasFaint = colorful || terminal.getStringCapability(Capability.enter_dim_mode) != null;
    setAutosuggestion(hasFaint ? SuggestionType.HISTORY : SuggestionType.NONE);
    for (String widget : List.of(FORWARD_CHAR, VI_FORWARD_CHAR, END_OF_LINE, FORWARD_WORD)) {
      widgets.put(widget, takingSuggestion(widgets.get(widget), widget.equals(FORWARD_WORD)));
    }
    widgets.put(CALLBACK_INIT, this::begin);
    bindMore();
  }

  /** Keys of {@code inputrc} that follow the editing mode are keys of that mode. */
  @Override
  public void setVariable(String name, Object value) {
    super.setVariable(name, value);
    if (name.equals(EDITING_MODE) && !isDumb()) {
      keyMaps.put(MAIN, keyMaps.get(value.equals("vi") ? VIINS : EMACS));
      setKeyMap(MAIN);
    }
  }

  /**
   * Ctrl-C stays a signal, where JLine has a key of it: one that is pressed just after Enter would
   * lie unread until the command is over. Ctrl-Z and Ctrl-\ are keys.
   */
  private boolean begin() {
    if (!isDumb()) {
      Attributes raw = terminal.getAttributes();
      raw.setLocalFlag(Attributes.LocalFlag.ISIG, true);
      raw.setControlChar(Attributes.ControlChar.VQUIT, 0);
      raw.setControlChar(Attributes.ControlChar.VSUSP, 0);
      terminal.setAttributes(raw);
    }
    interruption.lineBegins();
    return true;
  }

  private void bindMore() {
    PromptKeys.add(this);
    for (String map : List.of(EMACS, VIINS, VICMD)) {
      keyMaps.get(map).bind((Widget) this::suspend, KeyMap.ctrl('Z'));
    }
    Reference editing = new Reference(EDIT_AND_EXECUTE_COMMAND);
    for (String map : List.of(VIINS, VICMD)) {
      keyMaps.get(map).bind(editing, KeyMap.translate("^X^E"));
    }
    keyMaps.get(VICMD).bind(editing, "v");
    keyMaps.get(EMACS).bind((Widget) this::insertLastWord, KeyMap.alt('.'), KeyMap.alt('_'));
  }

  /** The last word of the line before; of one line further back each time it is asked for again. */
  private boolean insertLastWord() {
    boolean again = buf.toString().equals(afterLastWord);
    wordsBack = again ? wordsBack + 1 : 1;
    int index = history.last() + 1 - wordsBack;
    if (index < history.first()) {
      return false;
    }
    List<ShellWords.Word> words = ShellWords.split(history.get(index));
    buf.backspace(again ? lastWord.length() : 0);
    lastWord = "";
    if (!words.isEmpty()) {
      ShellWords.Word last = words.get(words.size() - 1);
      lastWord = history.get(index).substring(last.start(), last.end());
    }
    buf.write(lastWord);
    afterLastWord = buf.toString();
    return true;
  }

  /**
   * A signal that ends the program meanwhile leaves the cursor within the line, and the terminal
   * with what this has asked of it, which JLine does not take back.
   */
  @Override
  public String readLine(String prompt, String right, MaskingCallback mask, String buffer) {
    Thread leaving = new Thread(this::leaveAtOnce, "leave-prompt");
    Runtime.getRuntime().addShutdownHook(leaving);
    try {
      return super.readLine(prompt, right, mask, buffer);
    } finally {
      forget(leaving);
    }
  }

  private void leaveAtOnce() {
    String keypad = Curses.tputs(terminal.getStringCapability(Capability.keypad_local));
    TerminalScreen.write((isDumb() ? "" : cleared() + BRACKETED_PASTE_OFF + keypad) + "\r\n");
  }

  /** Takes away what is shown after the line: a suggestion, a description, a menu. */
  private String cleared() {
    String rest = buf.substring(buf.cursor());
    String clear = Curses.tputs(terminal.getStringCapability(Capability.clr_eos));
    // The end of the line is found by what stands up to it, where that is in the row of the cursor.
    return rest.indexOf('\n') < 0 && clear != null ? rest + clear : "";
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program ends, and the hook does its work.
      return;
    }
  }

  /** As with JLine's, a cursor within a line goes to the next, but without a sign there. */
  @Override
  protected boolean freshLine() {
    terminal.writer().print(" ".repeat(size.getColumns()) + "\r");
    return true;
  }

  /** At the end of the line there is nowhere to go but into the suggestion. */
  private Widget takingSuggestion(Widget moving, boolean wordOnly) {
    return () -> {
      String rest = tailTip;
      if (buf.cursor() < buf.length() || rest.isEmpty()) {
        return moving.apply();
      }
      int blank = rest.indexOf(' ', 1);
      buf.write(wordOnly && blank > 0 ? rest.substring(0, blank) : rest);
      return true;
    };
  }

  @Override
  public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
    boolean isEditing = doAutosuggestion && post == null && !isDumb();
    AttributedString line = super.getDisplayedBufferWithPrompts(secondaryPrompts);
    if (post != null && line.length() > 0 && line.charAt(line.length() - 1) == '\n') {
      // The last line of a menu that fills the screen has no room for one after it.
      line = line.subSequence(0, line.length() - 1);
    }
    if (isEditing) {
      line = withNote(withinRow(line));
    }
    return colorful ? line : uncolored(line);
  }

  /** What is suggested ends with the row that it begins in: an earlier line may be long. */
  private AttributedString withinRow(AttributedString line) {
    boolean isShown = !tailTip.isEmpty() && autosuggestion != SuggestionType.NONE;
    if (!isShown || size.getColumns() <= 0) {
      return line;
    }
    AttributedString typed = line.subSequence(0, line.length() - tailTip.length());
    List<AttributedString> rows = typed.columnSplitLength(size.getColumns());
    int used = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).columnLength();
    String tip = tailTip.lines().findFirst().orElse("");
    AttributedStringBuilder cut = new AttributedStringBuilder().append(typed);
    int room = Math.max(0, size.getColumns() - used - 1);
    return cut.styled(AttributedStyle::faint, Width.cut(tip, room)).toAttributedString();
  }

  private AttributedString withNote(AttributedString line) {
    String note = notes.at(buf.toString(), buf.cursor());
    if (note.isEmpty() || size.getRows() < 3) {
      return line;
    }
    AttributedStringBuilder all = new AttributedStringBuilder().append(line).append("\n");
    int room = Math.max(0, size.getColumns() - 1);
    return all.styled(AttributedStyle::faint, Width.cut(note, room)).toAttributedString();
  }

  private static AttributedString uncolored(AttributedString line) {
    AttributedStringBuilder plain = new AttributedStringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      AttributedStyle style = line.styleAt(i).foregroundOff().backgroundOff();
      plain.append(line.subSequence(i, i + 1).toString(), style);
    }
    return plain.toAttributedString();
  }

  private boolean isDumb() {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  /** Hands the line to the user's editor and runs what comes back, unless it ended in failure. */
  @Override
  protected boolean editAndExecute() {
    String line = buf.toString();
    Optional<String> edited = Optional.empty();
    // Whatever the editor does to the screen, nothing of the line before may stay on it.
    buf.clear();
    redisplay(true);
    Attributes raw = leave();
    try {
      edited = edited(line);
    } finally {
      enter(raw);
      buf.write(edited.orElse(line));
      redrawLine();
    }
    return edited.isPresent() && acceptLine();
  }

  /** Gives the terminal away for a while, and Ctrl-C with it; the settings that it had. */
  private Attributes leave() {
    Attributes raw = terminal.getAttributes();
    terminal.setAttributes(usual);
    terminal.pause();
    return raw;
  }

  private void enter(Attributes raw) {
    terminal.resume();
    terminal.setAttributes(raw);
    interruption.lineGoesOn();
  }

  private Optional<String> edited(String line) {
    Editor editor = Editor.of(session.surroundings().environment());
    try {
      Path file = Files.createTempFile("backfile-line-", ".txt");
      try {
        Files.writeString(file, line);
        return editor.edit(file) == 0
            ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
            : Optional.empty();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      session.warn(Problem.of(editor.command(), "the line cannot be edited: " + e.getMessage()));
    }
    return Optional.empty();
  }

  /** As Ctrl-Z does to other programs. */
  private boolean suspend() {
    redisplay(false);
    Attributes raw = leave();
    Suspension.take();
    enter(raw);
    redrawLine();
    return true;
  }

  /**
   * A paste types text: controls that it holds would be the terminal's, now and from the history.
   */
  @Override
  public boolean beginPaste() {
    String pasted =
        doReadStringUntil(BRACKETED_PASTE_END).replace("\r\n", "\n").replace('\r', '\n');
    buf.write(TypedHistory.typed(pasted).stripTrailing());
    return true;
  }

  /** Drops the line where it stands, with what is shown below it. */
  @Override
  protected boolean sendBreak() {
    buf.clear();
    return true;
  }
}
