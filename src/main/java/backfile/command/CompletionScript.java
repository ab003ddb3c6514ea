package backfile.command;

import backfile.index.Facet;
import backfile.query.Field;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a shell may offer after each command, read from the tree of commands. */
final class CompletionScript {
  /** A word to offer, with what it means. */
  record Word(String text, String meaning) {}

  /** The words after a command: its options, and what its arguments can be. */
  record Branch(Word command, List<Word> options, List<Word> arguments) {}

  private final CommandLine root;

  CompletionScript(CommandLine root) {
    this.root = root;
  }

  List<Branch> branches() {
    List<Branch> branches = new ArrayList<>();
    for (Commands.Entry entry : Commands.ALL) {
      CommandSpec spec = root.getSubcommands().get(entry.name()).getCommandSpec();
      branches.add(
          new Branch(new Word(entry.name(), entry.description()), options(spec), arguments(spec)));
    }
    return branches;
  }

  List<Word> rootOptions() {
    return options(root.getCommandSpec());
  }

  private static List<Word> options(CommandSpec spec) {
    List<Word> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        for (String name : option.names()) {
          options.add(new Word(name, line(option.description())));
        }
      }
    }
    return options;
  }

  private static String line(String[] description) {
    return description.length == 0 ? "" : description[0].replace("%n", " ");
  }

  private List<Word> arguments(CommandSpec spec) {
    List<Word> words = new ArrayList<>();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      switch (parameter.paramLabel()) {
        case "QUERY" -> addFields(words);
        case "FIELD" -> Facet.words().forEach(facet -> words.add(new Word(facet, "")));
        case "SHELL" -> CompletionCommand.SHELLS.forEach(shell -> words.add(new Word(shell, "")));
        case "TOPIC" -> {
          Commands.ALL.forEach(entry -> words.add(new Word(entry.name(), "")));
          HelpCommand.TOPICS.forEach(topic -> words.add(new Word(topic, "")));
        }
        default -> {
          // Files, which shells offer by themselves, and refs.
        }
      }
    }
    return words;
  }

  private static void addFields(List<Word> words) {
    for (Field field : Field.values()) {
      words.add(new Word(field == Field.FM ? "fm." : field.word() + ":", field.meaning()));
    }
  }
}
