package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tag of a template: {@code {% name argument key="value" %}}} of Liquid and Nunjucks, {@code {{<
 * name key="value" >}}} of Hugo, {@code {{ name(key="value") }}} of Zola.
 *
 * @param name of an include, that of the included file without folder and ending
 * @param arguments as written, with their quotes
 * @param included whether the tag includes a file of this name
 */
record TemplateTag(String name, List<String> arguments, boolean included) {
  private static final String QUOTES = "\"'`“”";

  /** The tag of what stands between its marks. */
  static TemplateTag of(String inside) {
    List<String> words = words(calm(inside));
    if (words.isEmpty()) {
      return new TemplateTag("", List.of(), false);
    }
    List<String> arguments = words.subList(1, words.size());
    String name = words.get(0);
    boolean included = name.startsWith("include") || name.equals("render");
    if (!included || arguments.isEmpty()) {
      return new TemplateTag(name, arguments, false);
    }
    String file = value(arguments.get(0));
    int end = file.indexOf('.', file.lastIndexOf('/') + 1);
    String base = file.substring(file.lastIndexOf('/') + 1, end < 0 ? file.length() : end);
    return new TemplateTag(
        base.toLowerCase(Locale.ROOT), arguments.subList(1, arguments.size()), true);
  }

  /** Without the hyphens that eat blanks around a tag, and {@code name(…)} as {@code name …}. */
  private static String calm(String inside) {
    String calm = inside.startsWith("-") ? inside.substring(1) : inside;
    calm = (calm.endsWith("-") ? calm.substring(0, calm.length() - 1) : calm).strip();
    int call = nameEnd(calm);
    boolean called = call > 0 && calm.startsWith("(", call) && calm.endsWith(")");
    return called
        ? calm.substring(0, call) + " " + calm.substring(call + 1, calm.length() - 1)
        : calm;
  }

  /** Whether it is a call with named arguments: {@code name(key="value")}. */
  static boolean isCall(String inside) {
    String calm = inside.strip();
    int call = nameEnd(calm);
    return call > 0
        && calm.startsWith("(", call)
        && calm.endsWith(")")
        && calm.indexOf('=', call) > 0;
  }

  private static int nameEnd(String text) {
    int end = 0;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char character) {
    return Letters.isLetterOrDigit(character) || character == '_' || character == '-';
  }

  /** The first of these arguments that says anything; empty if none does. */
  String named(String... names) {
    for (String name : names) {
      for (String argument : arguments) {
        if (nameEnd(argument) == name.length() && argument.startsWith(name) && isNamed(argument)) {
          String value = value(argument);
          if (!value.isEmpty() && !isVariable(value)) {
            return value;
          }
        }
      }
    }
    return "";
  }

  /** The arguments without a name, as written. */
  List<String> unnamed() {
    return arguments.stream().filter(argument -> !isNamed(argument)).toList();
  }

  /** The value of the first argument without a name; empty if it has none. */
  String first() {
    Optional<String> first = unnamed().stream().findFirst().map(TemplateTag::value);
    return first.filter(value -> !isVariable(value)).orElse("");
  }

  private static boolean isNamed(String argument) {
    int end = nameEnd(argument);
    boolean colon = argument.startsWith(":", end) && isQuoted(argument.substring(end + 1));
    return end > 0 && (argument.startsWith("=", end) || colon);
  }

  static boolean isQuoted(String argument) {
    return argument.length() > 1 && QUOTES.indexOf(argument.charAt(0)) >= 0;
  }

  /** What an argument says, without its name and its quotes. */
  static String value(String argument) {
    String value = isNamed(argument) ? argument.substring(nameEnd(argument) + 1) : argument;
    return isQuoted(value) ? value.substring(1, value.length() - 1) : value;
  }

  /** A value of the site, such as {@code page.title}; a reader's own braces are none. */
  static boolean isVariable(String inside) {
    String name = inside.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("page.")
        || name.startsWith("site.")
        || name.startsWith("include.")
        || (name.startsWith(".") && name.length() > 1 && Letters.isLetterOrDigit(name.charAt(1)));
  }

  /** Words that blanks or commas part, except within quotes and after {@code key=}. */
  private static List<String> words(String inside) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = ' ';
    for (int at = 0; at < inside.length(); at++) {
      char character = inside.charAt(at);
      boolean blank = Characters.isBlank(character) || character == ',';
      if (quote != ' ' && character == '\\' && inside.startsWith(String.valueOf(quote), at + 1)) {
        word.append(inside.charAt(++at));
      } else if (quote != ' ' || !blank) {
        word.append(character);
        boolean mark = character == '"' || character == '\'' || character == '`';
        quote = mark && quote == ' ' ? character : character == quote ? ' ' : quote;
      } else if (word.length() > 0 && !awaitsValue(word)) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean awaitsValue(StringBuilder word) {
    char last = word.charAt(word.length() - 1);
    return (last == '=' || last == ':') && nameEnd(word.toString()) == word.length() - 1;
  }
}
