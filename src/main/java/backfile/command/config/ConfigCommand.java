package backfile.command.config;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.command.session.Settings;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the settings and where each comes from, changes one, or opens their file. */
public final class ConfigCommand implements Verb {
  public static final List<String> ACTIONS = List.of("get", "set", "unset", "edit");

  private static final List<Column> COLUMNS =
      List.of(
          new Column("setting", Column.Kind.TEXT, "its name in the settings file"),
          new Column("value", Column.Kind.TEXT, "what it is set to"),
          new Column("from", Column.Kind.TEXT, "the line that sets it"),
          new Column("meaning", Column.Kind.TEXT, "what it is for"));

  private final Argument<Optional<String>> action =
      Argument.optionalParameter(
              0, String.class, "ACTION", "get SETTING, set SETTING VALUE, unset SETTING, or edit.")
          .checkedBy(ConfigCommand::checkAction);

  private final Argument<Optional<String>> name =
      Argument.optionalParameter(1, String.class, "SETTING", "The name of a setting.")
          .checkedBy(ConfigCommand::checkSetting);

  private final Argument<List<String>> value =
      Argument.parameters(2, "0..*", "VALUE", "What it is set to.");

  private final OutputOptions output = OutputOptions.of(COLUMNS);

  private final Session session;

  private final List<String> commands;

  /** With the names of all commands, which no alias can have. */
  public ConfigCommand(Session session, List<String> commands) {
    this.session = session;
    this.commands = commands;
  }

  @Override
  public void addTo(CommandSpec command) {
    action.addTo(command);
    name.addTo(command);
    value.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    if (action.value().isEmpty()) {
      return show();
    }
    checkAction(action.value().get());
    return switch (action.value().get()) {
      case "get" -> get();
      case "set" -> set();
      case "unset" -> unset();
      default -> edit();
    };
  }

  private static void checkAction(String word) {
    if (!ACTIONS.contains(word)) {
      throw Problem.of("config " + word, "settings are shown, or get, set, unset and edit")
          .withHint("backfile config " + nearest(word, ACTIONS, "get"))
          .asException();
    }
  }

  private static String nearest(String word, List<String> words, String usual) {
    return Nearest.to(word, words).orElse(usual);
  }

  private Integer get() {
    Optional<String> set = session.settings().get(setting());
    set.ifPresent(session.surroundings().out()::println);
    return (set.isPresent() ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private Integer set() {
    String setting = setting();
    if (value.value().isEmpty()) {
      throw Problem.of("config set " + setting, "a value is missing")
          .withHint("backfile config unset " + setting)
          .asException();
    }
    refuseTaken(setting);
    String text = String.join(" ", value.value());
    check(setting, text);
    file().set(setting, text);
    session.readSettingsAgain();
    return ExitCode.DONE.number();
  }

  /** A command keeps its name, and the alias would never be used. */
  private void refuseTaken(String setting) {
    Optional<String> taken = Settings.taken(setting);
    for (String command : commands) {
      if (setting.equals("alias." + command)) {
        taken = Optional.of(command + " is a command, and stays it");
      }
    }
    if (taken.isPresent()) {
      throw Problem.of("config set " + setting, taken.get())
          .withHint("backfile config set alias.my-" + setting.replaceFirst("alias.", "") + " LINE")
          .asException();
    }
  }

  /** What commands would fail on is said now, and of what was typed. */
  private static void check(String setting, String text) {
    try {
      Settings.check(setting, text);
    } catch (ProblemException e) {
      throw Problem.of("config set " + setting, e.problem().what())
          .withHint("man backfile-config")
          .asException(e);
    }
  }

  private Integer unset() {
    boolean found = file().unset(setting());
    session.readSettingsAgain();
    return (found ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private String setting() {
    String setting = name.value().orElse("");
    checkSetting(setting);
    return setting;
  }

  private static void checkSetting(String setting) {
    if (!Settings.isName(setting)) {
      throw unknown(setting);
    }
  }

  private static ProblemException unknown(String setting) {
    String what = setting.isEmpty() ? "the name of a setting is missing" : "unknown setting";
    List<String> names = Settings.names();
    return Problem.of(
            ("config " + setting).strip(), what + "; the settings are " + String.join(", ", names))
        .withHint("backfile config get " + nearest(setting, names, "timezone"))
        .asException();
  }

  private SettingsFile file() {
    return new SettingsFile(session.settings().file());
  }

  /** Opens the file in the user's editor; what is wrong in it afterwards is said at once. */
  private Integer edit() {
    Editor editor = Editor.of(session.surroundings().environment());
    Path path = session.settings().file();
    try {
      Files.createDirectories(path.getParent());
      int code = editor.edit(path);
      if (code != 0) {
        throw Problem.of(editor.command(), "the editor ended with " + code)
            .withHint("EDITOR=nano backfile config edit")
            .asException();
      }
    } catch (IOException e) {
      throw Problem.of(path.toString(), "it cannot be edited: " + e.getMessage()).asException(e);
    }
    session.readSettingsAgain();
    return (session.settings().warnings().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEM).number();
  }

  private Integer show() {
    Settings settings = session.settings();
    session.err().println("settings file: " + settings.file());
    try (Output out = output.open(session, COLUMNS)) {
      for (Settings.Key key : Settings.Key.values()) {
        out.row(row(key.word(), settings.get(key), settings.origin(key), key.meaning()));
      }
      for (String alias : settings.aliases()) {
        out.row(
            row(
                "alias." + alias,
                settings.alias(alias),
                settings.aliasOrigin(alias),
                "a command line by a name of its own"));
      }
      out.end();
    }
    return ExitCode.DONE.number();
  }

  private static Row row(String name, Optional<String> value, String origin, String meaning) {
    return new Row(
        List.of(
            new Cell.Text(name),
            value.<Cell>map(Cell.Text::new).orElse(new Cell.Absent()),
            new Cell.Text(origin),
            new Cell.Text(meaning)));
  }
}
