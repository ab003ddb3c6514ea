package backfile.shell;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type who know another shell, where it means something else here or nothing. */
final class Habits {
  /** What ends psql, vi and sqlite3. */
  private static final Set<String> LEAVING =
      Set.of("\\q", ":q", ":q!", ":wq", ":quit", ".q", ".quit", ".exit");

  /** Commands of psql and sqlite3, which are known by their sign. */
  private static final Pattern SIGNED =
      Pattern.compile("\\\\[a-zA-Z?!]\\S?( .*)?|\\?|\\.(help|tables)");

  /** What is typed here for a command of another shell. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("ls", "list"),
          Map.entry("dir", "list"),
          Map.entry("select", "list QUERY"),
          Map.entry("grep", "search QUERY"),
          Map.entry("cat", "view REF"),
          Map.entry("less", "view REF"),
          Map.entry("more", "view REF"),
          Map.entry("open", "follow REF"),
          Map.entry("man", "help COMMAND"),
          Map.entry("alias", "config set alias.NAME LINE"),
          Map.entry("set", "config set NAME VALUE"),
          Map.entry("clear", "Ctrl-L"),
          Map.entry("history", "Ctrl-R"),
          Map.entry("cd", "archives, and exit, and backfile -A NAME"),
          Map.entry("use", "archives, and exit, and backfile -A NAME"));

  private static final Pattern FILE = Pattern.compile("(>>|>|<)(.+)");
  private static final Pattern ERRORS = Pattern.compile("([0-9]+>|&>).*");

  private Habits() {}

  /** Whether a command, as it was typed, can mean nothing but the end. */
  static boolean leaves(String text) {
    return LEAVING.contains(text);
  }

  /** What a word that is no command here would be as one. */
  static Optional<String> meant(String word) {
    return Optional.ofNullable(MEANT.get(word));
  }

  /** Refuses a line without a command that was hardly meant for a query. */
  static void checkQuery(String text) {
    if (text.equals("q")) {
      throw Problem.of("q", "this leaves the pager; exit or Ctrl-D leaves the shell")
          .withHint("list q for the posts with this word")
          .asException();
    }
    if (SIGNED.matcher(text).matches()) {
      throw Problem.of(text, "commands are words here, without a sign before them")
          .withHint("help")
          .asException();
    }
  }

  /** Refuses words that would be taken for a query. */
  static void check(List<ShellWords.Word> words) {
    for (ShellWords.Word word : words) {
      Matcher file = FILE.matcher(word.plain());
      if (word.isBare() && file.matches()) {
        throw notASign(word.plain(), file.group(1), file.group(2));
      }
      if (word.isBare() && ERRORS.matcher(word.plain()).matches()) {
        throw Problem.of(
                word.plain(), "counts and problems cannot go to another place than results")
            .withHint("!backfile list 2> FILE")
            .asException();
      }
    }
    ShellWords.Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last != null && last.isBare() && last.plain().equals("&")) {
      throw Problem.of("&", "commands run one after the other, and none in the background")
          .withHint("the line without &")
          .asException();
    }
  }

  /** A sign with blanks around it is one for a file; this one begins a word. */
  private static ProblemException notASign(String word, String sign, String file) {
    if (file.startsWith("=") || Character.isDigit(file.charAt(0))) {
      return Problem.of(word, "this compares nothing")
          .withHint("words:300.. for 300 words and more")
          .asException();
    }
    if (file.startsWith("&")) {
      return Problem.of(word, "results go to a file or a program, not to a descriptor")
          .withHint(sign + " FILE")
          .asException();
    }
    return Problem.of(word, "a sign counts only as a word of its own")
        .withHint(sign + " " + file)
        .asException();
  }

  /** What to say of a program, by its words, that has the name of a command. */
  static ProblemException notAProgram(String... program) {
    String name = program[0];
    boolean takesRefs = List.of(program).contains("-");
    return Problem.of("| " + name, "what follows a bar is a program, and " + name + " a command")
        .withHint("list && " + name + (takesRefs ? " @all" : ""))
        .asException();
  }
}
