package backfile;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms of the program, the order between them, and the libraries that live in each. */
final class House {
  /** Left to right: a room sees only the rows below its own, never another room of its row. */
  static final List<Set<String>> ROWS =
      List.of(
          Set.of("Main"),
          Set.of("Backfile"),
          Set.of("shell"),
          Set.of("command"),
          Set.of("command.help"),
          Set.of(
              "command.list",
              "command.read",
              "command.link",
              "command.mark",
              "command.archive",
              "command.config"),
          Set.of("command.output", "command.ref"),
          Set.of("command.session"),
          Set.of("command.argument"),
          Set.of("view", "web"),
          Set.of("index"),
          Set.of("query", "clutter", "link", "post"),
          Set.of("text"),
          Set.of("problem"));

  /** Library package to the rooms it may be seen in, and those within; the longest name counts. */
  static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("picocli", Set.of("command", "shell", "Backfile", "Main")),
          Map.entry("org.jline", Set.of("shell")),
          Map.entry("org.jline.utils", Set.of("shell", "view")),
          Map.entry("org.jline.style", Set.of("shell", "view")),
          Map.entry("org.jsoup", Set.of("text")),
          Map.entry("org.commonmark", Set.of("text")),
          Map.entry("org.yaml.snakeyaml", Set.of("post")),
          Map.entry("org.tomlj", Set.of("post")),
          Map.entry("com.google.gson", Set.of("post", "index", "view", "command")),
          Map.entry("com.google.re2j", Set.of("query")),
          Map.entry("org.sqlite", Set.of("index")),
          Map.entry("java.sql", Set.of("index")),
          Map.entry("javax.sql", Set.of("index")),
          Map.entry("java.net.http", Set.of("web")),
          Map.entry("javax.net", Set.of("web")),
          Map.entry("java.awt", Set.of("web")));

  private House() {}

  static boolean owns(JavaClass type) {
    return within("backfile", type.getPackageName());
  }

  /**
   * {@code Main} or {@code Backfile} for what lies at the root, else the first package below it;
   * {@code command} has rooms of its own.
   */
  static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals("backfile")) {
      return withoutNesting(type.getName()).equals("backfile.Main") ? "Main" : "Backfile";
    }
    String[] names = name.substring("backfile.".length()).split("\\.", -1);
    boolean hasRooms = names[0].equals("command") && names.length > 1;
    return hasRooms ? names[0] + "." + names[1] : names[0];
  }

  /** Whether code in one room may name a class in another. */
  static boolean mayImport(String from, String to) {
    return from.equals(to) || rowOf(from) < rowOf(to);
  }

  /** The number of a room's row, or -1 for a room that the house does not have. */
  static int rowOf(String room) {
    for (int row = 0; row < ROWS.size(); row++) {
      if (ROWS.get(row).contains(room)) {
        return row;
      }
    }
    return -1;
  }

  /** The rooms that a foreign package may be seen in; empty for one that is free everywhere. */
  static Optional<Set<String>> homesOf(String foreignPackage) {
    Optional<String> library =
        LIBRARIES.keySet().stream()
            .filter(name -> within(name, foreignPackage))
            .max((a, b) -> a.length() - b.length());
    if (library.isPresent()) {
      return library.map(LIBRARIES::get);
    }
    boolean free = within("java", foreignPackage) || foreignPackage.isEmpty();
    return free ? Optional.empty() : Optional.of(Set.of());
  }

  /** Whether a room is one of the homes or lies within one. */
  static boolean isAtHome(String room, Set<String> homes) {
    return homes.stream().anyMatch(home -> within(home, room));
  }

  private static boolean within(String outer, String name) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }

  private static String withoutNesting(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
