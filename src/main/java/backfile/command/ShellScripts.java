package backfile.command;

import backfile.command.CompletionScript.Branch;
import backfile.command.CompletionScript.Word;
import java.util.List;

/** Writes the words of a {@link CompletionScript} in the languages of the shells. */
final class ShellScripts {
  /** Patterns of a command and the option before the cursor, the first that fits counts. */
  private static final List<String> WITH_VALUES =
      List.of("*' --color'", "'facet --sort'", "*' --sort'");

  private final CompletionScript script;
  private final StringBuilder out = new StringBuilder();

  ShellScripts(CompletionScript script) {
    this.script = script;
  }

  String bash() {
    out.append("# bash completion for backfile: source <(backfile completion bash)\n");
    out.append("_backfile() {\n");
    out.append("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n");
    out.append("  local command='' i words=''\n");
    out.append("  for ((i = 1; i < COMP_CWORD; i++)); do\n");
    out.append("    case ${COMP_WORDS[i]} in\n");
    out.append(
        "      -A | --archive | --db | --color | -c | --command | -f | --file) ((i++)) ;;\n");
    out.append("      -*) ;;\n");
    out.append("      *) command=${COMP_WORDS[i]}; break ;;\n");
    out.append("    esac\n");
    out.append("  done\n");
    out.append("  case \"$command $before\" in\n");
    for (String pattern : WITH_VALUES) {
      out.append("    ").append(pattern).append(") words='").append(values(pattern));
      out.append("' ;;\n");
    }
    out.append("    *)\n");
    out.append("      case $command in\n");
    bashBranch("''", script.rootOptions(), commands());
    for (Branch branch : script.branches()) {
      bashBranch(branch.command().text(), branch.options(), branch.arguments());
    }
    out.append("      esac\n");
    out.append("      ;;\n");
    out.append("  esac\n");
    out.append("  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n");
    out.append("  [[ ${COMPREPLY[0]-} == *: ]] && compopt -o nospace 2>/dev/null\n");
    out.append("  return 0\n");
    out.append("}\n");
    out.append("complete -o default -F _backfile backfile\n");
    return out.toString();
  }

  private static String values(String pattern) {
    String[] words = pattern.replace("*", "").replace("'", "").split(" ", -1);
    return String.join(" ", OptionValues.of(words[0], words[1]));
  }

  private void bashBranch(String command, List<Word> options, List<Word> arguments) {
    out.append("        ").append(command).append(") words='");
    out.append((texts(options) + " " + texts(arguments)).strip()).append("' ;;\n");
  }

  private static String texts(List<Word> words) {
    StringBuilder texts = new StringBuilder();
    for (Word word : words) {
      texts.append(texts.isEmpty() ? "" : " ").append(word.text());
    }
    return texts.toString();
  }

  private List<Word> commands() {
    return script.branches().stream().map(Branch::command).toList();
  }

  String zsh() {
    out.append("#compdef backfile\n");
    out.append("# zsh completion for backfile: a file of this name in a folder of $fpath\n\n");
    out.append("_backfile() {\n");
    out.append("  local command='' i\n");
    out.append("  local -a found\n");
    out.append("  for ((i = 2; i < CURRENT; i++)); do\n");
    out.append("    case ${words[i]} in\n");
    out.append(
        "      -A | --archive | --db | --color | -c | --command | -f | --file) ((i++)) ;;\n");
    out.append("      -*) ;;\n");
    out.append("      *) command=${words[i]}; break ;;\n");
    out.append("    esac\n");
    out.append("  done\n");
    out.append("  case \"$command ${words[CURRENT-1]}\" in\n");
    for (String pattern : WITH_VALUES) {
      out.append("    ").append(pattern).append(") compadd -- ").append(values(pattern));
      out.append("; return ;;\n");
    }
    out.append("  esac\n");
    out.append("  case $command in\n");
    zshBranch("''", script.rootOptions(), commands());
    for (Branch branch : script.branches()) {
      zshBranch(branch.command().text(), branch.options(), branch.arguments());
    }
    out.append("  esac\n");
    out.append("  _describe -o backfile found -S ''\n");
    out.append("  _files\n");
    out.append("}\n\n");
    out.append("if [ \"$funcstack[1]\" = _backfile ]; then\n  _backfile \"$@\"\n");
    out.append("else\n  compdef _backfile backfile\nfi\n");
    return out.toString();
  }

  private void zshBranch(String command, List<Word> options, List<Word> arguments) {
    out.append("    ").append(command).append(")\n      found=(\n");
    for (List<Word> words : List.of(arguments, options)) {
      for (Word word : words) {
        String text = word.text().replace(":", "\\:");
        out.append("        ").append(quoted(text + ":" + word.meaning())).append('\n');
      }
    }
    out.append("      )\n      ;;\n");
  }

  String fish() {
    out.append("# fish completion for backfile: backfile completion fish | source\n");
    for (Word option : script.rootOptions()) {
      fishOption("", option);
    }
    for (Branch branch : script.branches()) {
      fishWord("__fish_use_subcommand", branch.command());
    }
    for (Branch branch : script.branches()) {
      String condition = "__fish_seen_subcommand_from " + branch.command().text();
      for (Word argument : branch.arguments()) {
        fishWord(condition, argument);
      }
      for (Word option : branch.options()) {
        fishOption(branch.command().text(), option);
      }
    }
    return out.toString();
  }

  private void fishWord(String condition, Word word) {
    out.append("complete -c backfile -n ").append(quoted(condition));
    out.append(" -a ").append(quoted(word.text()));
    fishMeaning(word);
  }

  /** An option after a command, or with an empty one before any. */
  private void fishOption(String command, Word option) {
    String condition =
        command.isEmpty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + command;
    out.append("complete -c backfile -n ").append(quoted(condition));
    boolean isLong = option.text().startsWith("--");
    out.append(isLong ? " -l " : " -s ").append(option.text().substring(isLong ? 2 : 1));
    List<String> values = OptionValues.of(command, option.text());
    if (!values.isEmpty()) {
      out.append(" -x -a ").append(quoted(String.join(" ", values)));
    }
    fishMeaning(option);
  }

  private void fishMeaning(Word word) {
    if (!word.meaning().isEmpty()) {
      out.append(" -d ").append(quoted(word.meaning()));
    }
    out.append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "'\\''") + "'";
  }
}
