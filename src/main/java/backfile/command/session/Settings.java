package backfile.command.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import backfile.problem.Problem;
import backfile.view.ColorChoice;
import backfile.web.page.DatedCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The user's settings: a file of {@code key: value} lines, where {@code #} starts a comment. */
public final class Settings {
  /** A setting that can be made, with what it means. */
  public enum Key {
    TIMEZONE("the zone of dates that name none, and of dates shown; UTC where not set"),
    PAGER("the program that long output is shown in"),
    BROWSER("the program that opens links"),
    COLOR("when to colour: auto, always or never"),
    OFFLINE("true forbids every command to use the network; false where not set"),
    WAYBACK("where dated copies of pages are: a web archive's address up to the date");

    private final String meaning;

    Key(String meaning) {
      this.meaning = meaning;
    }

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String meaning() {
      return meaning;
    }
  }

  /** A value with the line that sets it, counted from 1; 0 where no line does. */
  private record Setting(String value, int line) {}

  private static final String ALIAS = "alias.";

  private final Path file;
  private final Map<String, Setting> aliases = new TreeMap<>();
  private final Map<Key, Setting> settings = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Settings(Path file) {
    this.file = file;
  }

  /** Reads the settings; a missing file sets nothing, and a line that says nothing is a warning. */
  static Settings read(Locations locations) {
    Settings settings = new Settings(locations.config().resolve("config"));
    try {
      int number = 0;
      // A letter of another encoding spoils its own line, and no other setting.
      for (String line : new String(Files.readAllBytes(settings.file), UTF_8).lines().toList()) {
        settings.readLine(line, ++number);
      }
    } catch (NoSuchFileException e) {
      return settings;
    } catch (IOException e) {
      settings.warn(0, "the settings cannot be read; until they can, offline is true");
      settings.settings.put(Key.OFFLINE, new Setting("true", 0));
    }
    return settings;
  }

  private void readLine(String line, int number) {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    int colon = text.indexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon).strip();
    Optional<Key> key = key(name);
    if (key.isPresent()) {
      settings.put(key.get(), new Setting(text.substring(colon + 1).strip(), number));
    } else if (isAlias(name) && taken(name).isPresent()) {
      warn(number, name + " is not used: " + taken(name).get());
    } else if (isAlias(name)) {
      String value = text.substring(colon + 1).strip();
      aliases.put(name.substring(ALIAS.length()), new Setting(value, number));
    } else if (unknown.add(name.isEmpty() ? text : name)) {
      warn(
          number,
          "unknown setting '" + text + "'; the settings are " + keyWords() + ", alias.NAME");
    }
  }

  private void warn(int line, String what) {
    warnings.add(Problem.of(line == 0 ? file.toString() : file + ":" + line, what));
  }

  private static boolean isAlias(String name) {
    return name.startsWith(ALIAS) && name.substring(ALIAS.length()).matches("[A-Za-z0-9_-]+");
  }

  /** What the shell takes the name of this alias for, so that the alias would be in its way. */
  public static Optional<String> taken(String alias) {
    String name = alias.startsWith(ALIAS) ? alias.substring(ALIAS.length()) : "";
    if (name.matches("[0-9]+")) {
      return Optional.of(name + " is a row of the last list, and stays it");
    }
    return name.equals("exit") || name.equals("quit")
        ? Optional.of(name + " ends the shell, and goes on to")
        : Optional.empty();
  }

  /** Refuses a value that commands could not use. */
  public static void check(String name, String value) {
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw Problem.of(name, "a value is one line").asException();
    }
    Settings settings = new Settings(Path.of(name));
    settings.readLine(name + ": " + value, 1);
    settings.timezone();
    settings.color();
    settings.offline();
    settings.wayback();
  }

  /** Whether a setting has this name. */
  public static boolean isName(String name) {
    return key(name).isPresent() || isAlias(name);
  }

  /** The names that settings have, and the form of those of aliases. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Key key : Key.values()) {
      names.add(key.word());
    }
    names.add("alias.NAME");
    return names;
  }

  /** What a setting is, by its name. */
  public Optional<String> get(String name) {
    return isAlias(name) ? alias(name.substring(ALIAS.length())) : key(name).flatMap(this::get);
  }

  /** The names of the aliases. */
  public List<String> aliases() {
    return List.copyOf(aliases.keySet());
  }

  /** The command line that an alias stands for. */
  public Optional<String> alias(String name) {
    return Optional.ofNullable(aliases.get(name)).map(Setting::value);
  }

  /** Where an alias is set: {@code path:line}. */
  public String aliasOrigin(String name) {
    return file + ":" + aliases.get(name).line();
  }

  private static Optional<Key> key(String word) {
    for (Key key : Key.values()) {
      if (key.word().equals(word)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static String keyWords() {
    StringBuilder words = new StringBuilder();
    for (Key key : Key.values()) {
      words.append(words.isEmpty() ? "" : ", ").append(key.word());
    }
    return words.toString();
  }

  public Path file() {
    return file;
  }

  /** What is wrong in the file; none of it stops a command. */
  public List<Problem> warnings() {
    return warnings;
  }

  public Optional<String> get(Key key) {
    return Optional.ofNullable(settings.get(key)).map(Setting::value);
  }

  /** Where a value comes from: {@code path:line}, or {@code default}. */
  public String origin(Key key) {
    Setting setting = settings.get(key);
    if (setting == null) {
      return "default";
    }
    return setting.line() == 0 ? file.toString() : file + ":" + setting.line();
  }

  /** The zone of dates; a name that is no zone is a problem at its line. */
  ZoneId timezone() {
    Setting setting = settings.get(Key.TIMEZONE);
    if (setting == null) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(setting.value());
    } catch (DateTimeException e) {
      throw Problem.of(origin(Key.TIMEZONE), "unknown time zone '" + setting.value() + "'")
          .withHint("a name such as Europe/Berlin, or an offset such as +02:00")
          .asException(e);
    }
  }

  /** Whether nothing may go out on the network. */
  public boolean offline() {
    String value = get(Key.OFFLINE).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw Problem.of(origin(Key.OFFLINE), "offline is true or false, not '" + value + "'")
          .withHint("offline: true")
          .asException();
    }
    return value.equals("true");
  }

  /** When to colour. */
  ColorChoice color() {
    return color(origin(Key.COLOR), get(Key.COLOR).orElse("auto"));
  }

  /** The choice of this name; another is a problem at {@code where}. */
  static ColorChoice color(String where, String word) {
    for (ColorChoice choice : ColorChoice.values()) {
      if (choice.name().equalsIgnoreCase(word)) {
        return choice;
      }
    }
    throw Problem.of(where, "colour is auto, always or never")
        .withHint("--color auto")
        .asException();
  }

  /** Where dated copies of pages are, up to the date. */
  public String wayback() {
    String base = get(Key.WAYBACK).orElse(DatedCopy.BASE);
    if (!base.startsWith("https://") && !base.startsWith("http://")) {
      throw Problem.of(origin(Key.WAYBACK), "'" + base + "' is no http or https address")
          .withHint("wayback: " + DatedCopy.BASE)
          .asException();
    }
    return base;
  }
}
