package backfile.shell;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the shell as the commands that it is made of. Signs count only as words of their own,
 * as in {@code list apple | wc -l && count}: within a word or quotes they are text.
 *
 * @param commands one after another
 */
record ShellLine(List<Command> commands) {
  /** What the code of the command before must be for a command to run. */
  enum Condition {
    ALWAYS(";"),
    DONE("&&"),
    FAILED("||");

    private final String sign;

    Condition(String sign) {
      this.sign = sign;
    }

    boolean holds(int code) {
      return this == ALWAYS || (this == DONE) == (code == 0);
    }
  }

  /**
   * A command and where its input and output go.
   *
   * @param words of backfile; empty where only {@code program} is run
   * @param text the words as they stand in the line
   * @param input the file that it reads
   * @param output the file that it writes
   * @param program what {@code sh} runs with the output as its input; empty for nothing
   */
  record Command(
      Condition condition,
      List<ShellWords.Word> words,
      String text,
      Optional<String> input,
      Optional<Target> output,
      String program) {

    /** Whether all it prints goes to standard output. */
    boolean isPlain() {
      return input.isEmpty() && output.isEmpty() && program.isEmpty();
    }
  }

  /** A file, and whether what it holds stays. */
  record Target(String file, boolean append) {}

  static ShellLine parse(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("!")) {
      String program = stripped.substring(1).strip();
      if (program.isEmpty()) {
        throw Reader.missing("after", "!");
      }
      return new ShellLine(
          List.of(
              new Command(
                  Condition.ALWAYS, List.of(), "", Optional.empty(), Optional.empty(), program)));
    }
    return new Reader(line).read();
  }

  /** Whether a word ends a command: what follows is another, or a program. */
  static boolean divides(ShellWords.Word word) {
    return isProgramSign(word) || Reader.condition(word).isPresent();
  }

  private static boolean isProgramSign(ShellWords.Word word) {
    return word.isBare() && word.plain().equals("|");
  }

  /** Whether a word says that the next one is a file. */
  static boolean isRedirection(ShellWords.Word word) {
    return word.isBare() && List.of(">", ">>", "<").contains(word.plain());
  }

  /** The line with blanks in place of what is no command of this program: comments, programs. */
  static String commandsOf(String line) {
    String start = line.stripLeading();
    if (start.startsWith("#") || start.startsWith("!")) {
      return " ".repeat(line.length());
    }
    StringBuilder commands = new StringBuilder(line);
    for (int from = 0; from < line.length(); ) {
      int begin = beginOfOther(commands.toString(), from);
      boolean isProgram = begin > 0 && !line.startsWith("#", begin);
      int end = isProgram ? ProgramText.end(line, begin) : line.length();
      blank(commands, begin, end);
      from = end;
    }
    return commands.toString();
  }

  /** Where a program, or a comment, begins at a place or after it; else the end of the line. */
  private static int beginOfOther(String line, int from) {
    boolean begins = true;
    for (ShellWords.Word word : ShellWords.split(line)) {
      boolean isLater = word.start() >= from;
      if (isLater && word.isBare() && word.plain().equals("#")) {
        return word.start();
      }
      if (isLater && (isProgramSign(word) || (begins && word.plain().startsWith("!")))) {
        return word.start() + 1;
      }
      begins = Reader.condition(word).isPresent();
    }
    return line.length();
  }

  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }

  /** Takes a line apart, from left to right. */
  private static final class Reader {
    private final String line;
    private final List<ShellWords.Word> all;
    private final List<Command> commands = new ArrayList<>();
    private Condition condition = Condition.ALWAYS;
    private List<ShellWords.Word> words = new ArrayList<>();
    private Optional<String> input = Optional.empty();
    private Optional<Target> output = Optional.empty();
    private int programStart = -1;
    private boolean isAlone;

    Reader(String line) {
      this.line = line;
      this.all = ShellWords.split(commandsOf(line));
    }

    ShellLine read() {
      for (int i = 0; i < all.size(); i++) {
        ShellWords.Word word = all.get(i);
        Optional<Condition> next = condition(word);
        if (next.isPresent()) {
          end(word.start(), word.plain(), i + 1 < all.size());
          condition = next.get();
        } else if (isProgramSign(word)) {
          programStart = word.end();
        } else if (words.isEmpty() && word.plain().equals("!")) {
          programStart = word.end();
          isAlone = true;
        } else if (isRedirection(word)) {
          redirect(word.plain(), file(word, ++i));
        } else {
          words.add(word);
        }
      }
      if (!words.isEmpty() || programStart >= 0 || commands.isEmpty()) {
        end(line.length(), "", false);
      }
      return new ShellLine(commands);
    }

    private static Optional<Condition> condition(ShellWords.Word word) {
      for (Condition each : Condition.values()) {
        if (word.isBare() && word.plain().equals(each.sign)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    private String file(ShellWords.Word sign, int index) {
      if (index >= all.size()) {
        throw Problem.of(sign.plain(), "a file is missing")
            .withHint("list category:News > news.txt")
            .asException();
      }
      return all.get(index).plain();
    }

    private void redirect(String sign, String file) {
      if (sign.equals("<")) {
        input = Optional.of(file);
      } else {
        output = Optional.of(new Target(file, sign.equals(">>")));
      }
    }

    private void end(int end, String sign, boolean goesOn) {
      Habits.check(words);
      String program = programStart < 0 ? "" : line.substring(programStart, end).strip();
      if (words.isEmpty() && !isAlone && (programStart >= 0 || !sign.isEmpty())) {
        throw missing("before", programStart >= 0 ? "|" : sign);
      }
      if (programStart >= 0 && program.isEmpty()) {
        throw missing("after", isAlone ? "!" : "|");
      }
      if (!sign.isEmpty() && !goesOn && !sign.equals(";")) {
        throw missing("after", sign);
      }
      if (output.isPresent() && programStart >= 0) {
        throw Problem.of("|", "what goes to a file cannot go to a program as well")
            .withHint("list | tee FILE | wc -l")
            .asException();
      }
      commands.add(new Command(condition, List.copyOf(words), text(), input, output, program));
      words = new ArrayList<>();
      input = Optional.empty();
      output = Optional.empty();
      programStart = -1;
      isAlone = false;
    }

    private static ProblemException missing(String side, String sign) {
      return Problem.of(sign, "a command is missing " + side + " it")
          .withHint("\"" + sign + "\" in quotes, where it is text")
          .asException();
    }

    private String text() {
      return words.isEmpty()
          ? ""
          : line.substring(words.get(0).start(), words.get(words.size() - 1).end());
    }
  }
}
