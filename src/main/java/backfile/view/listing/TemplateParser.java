package backfile.view.listing;

import backfile.index.Column;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@link Template}; every fault is a problem at its column. */
final class TemplateParser {
  private final String text;
  private final List<Column> known;
  private final List<Template.Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int at;

  TemplateParser(String text, List<Column> known) {
    this.text = text;
    this.known = known;
  }

  Template parse() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        literal.append(escape());
        at += 2;
      } else if (text.startsWith("{{", at) || text.startsWith("}}", at)) {
        literal.append(c);
        at += 2;
      } else if (c == '{') {
        field();
      } else if (c == '}') {
        throw fault(at, "a } without its {", "}} for a brace itself");
      } else {
        literal.append(c);
        at++;
      }
    }
    if (literal.length() == 0 || "\n\0".indexOf(literal.charAt(literal.length() - 1)) < 0) {
      literal.append('\n');
    }
    endLiteral();
    return new Template(List.copyOf(parts));
  }

  private char escape() {
    char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '0' -> '\0';
      case '\\' -> '\\';
      default -> throw fault(at, "no such escape: \\" + letter, "\\t, \\n, \\r, \\0 or \\\\");
    };
  }

  private void field() {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw fault(at, "a { without its }", "{{ for a brace itself");
    }
    String inside = text.substring(at + 1, close);
    int colon = end(inside, inside.indexOf(':'));
    int bar = end(inside, inside.lastIndexOf('|'));
    String name = inside.substring(0, Math.min(colon, bar));
    Optional<Column> column = column(name);
    endLiteral();
    Template.Form form = Template.Form.PLAIN;
    String pattern = "";
    if (bar < inside.length()) {
      form = form(inside.substring(bar + 1), at + bar + 2);
    }
    if (colon < bar) {
      String after = inside.substring(colon + 1, bar);
      // A form could follow the colon before it had a mark of its own.
      if (bar == inside.length() && after.indexOf('%') < 0) {
        form = form(after, at + colon + 2);
      } else {
        pattern = pattern(name, column, after, at + colon + 2);
      }
    }
    parts.add(new Template.Field(name, form, pattern));
    at = close + 1;
  }

  private static int end(String inside, int found) {
    return found < 0 ? inside.length() : found;
  }

  /** The column of that name; none for a front matter key that the archive may or may not have. */
  private Optional<Column> column(String name) {
    for (Column column : known) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    if (name.startsWith("fm.") && name.length() > 3) {
      return Optional.empty();
    }
    List<String> names = known.stream().map(Column::name).toList();
    String nearest = Nearest.to(name, names).map(n -> "{" + n + "}").orElse("");
    String all = "one of " + String.join(", ", names);
    throw fault(at + 1, "no such field: " + name, nearest.isEmpty() ? all : nearest);
  }

  private String pattern(String name, Optional<Column> column, String pattern, int start) {
    if (column.isEmpty() || column.get().kind() != Column.Kind.MOMENT) {
      throw fault(start, name + " is not a date", "{date:" + pattern + "}");
    }
    int fault = Strftime.firstFault(pattern);
    if (fault >= 0) {
      throw fault(start + fault, "no such part of a date", "%Y-%m-%d");
    }
    return pattern;
  }

  private Template.Form form(String word, int start) {
    return switch (word) {
      case "json" -> Template.Form.JSON;
      case "sh" -> Template.Form.SH;
      case "url" -> Template.Form.URL;
      case "tsv" -> Template.Form.TSV;
      default -> throw fault(start, "no such form: " + word, "|json, |sh, |url, |tsv or :%Y-%m-%d");
    };
  }

  private void endLiteral() {
    if (literal.length() > 0) {
      parts.add(new Template.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private ProblemException fault(int index, String what, String hint) {
    return Problem.at("template", what, text, index + 1).withHint(hint).asException();
  }
}
