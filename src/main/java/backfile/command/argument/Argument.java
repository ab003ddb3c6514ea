package backfile.command.argument;

import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option or a parameter of a command, and what the command line of now gave it.
 *
 * <p>They are declared by code: to read annotations takes a third of the time that a command has.
 *
 * @param <T> {@code Boolean} of a flag, {@code Optional} of one value, {@code List} of many
 */
public final class Argument<T> implements IGetter, ISetter {
  private final Function<Object, T> reading;
  private final ArgSpec spec;
  private Object given;
  private Consumer<String> check = value -> {};

  private Argument(Function<Object, T> reading, OptionSpec.Builder option) {
    this.reading = reading;
    this.spec = option.initialValue(null).getter(this).setter(this).build();
  }

  private Argument(Function<Object, T> reading, PositionalParamSpec.Builder parameter) {
    this.reading = reading;
    this.spec = parameter.initialValue(null).getter(this).setter(this).build();
  }

  /** An option that is given or not. */
  public static Argument<Boolean> flag(String description, String... names) {
    return new Argument<>(Boolean.TRUE::equals, flagOption(description, names));
  }

  /** The flag at which picocli prints the help. */
  public static Argument<Boolean> helpFlag(String description, String... names) {
    return new Argument<>(Boolean.TRUE::equals, flagOption(description, names).usageHelp(true));
  }

  private static OptionSpec.Builder flagOption(String description, String... names) {
    return option(description, names).type(boolean.class).arity("0");
  }

  /** An option with one value. */
  public static <T> Argument<Optional<T>> option(
      Class<T> type, String label, String description, String... names) {
    return new Argument<>(
        given -> Optional.ofNullable(type.cast(given)),
        option(description, names).type(type).arity("1").paramLabel(label));
  }

  /** An option with values that commas separate; it may be given several times. */
  public static Argument<List<String>> options(String label, String description, String... names) {
    return new Argument<>(
        Argument::words,
        option(description, names)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .splitRegex(",")
            .paramLabel(label));
  }

  /** An option with a value that is taken whole; it may be given several times. */
  public static Argument<List<String>> repeated(String label, String description, String... names) {
    return new Argument<>(
        Argument::words,
        option(description, names)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label));
  }

  private static OptionSpec.Builder option(String description, String... names) {
    return OptionSpec.builder(names).description(description);
  }

  /** The parameter at a position, from 0, which must be given. */
  public static Argument<String> parameter(int index, String label, String description) {
    return new Argument<>(
        String.class::cast,
        parameter(String.valueOf(index), "1", label, description).type(String.class));
  }

  /** The parameter at a position, from 0, which may be left out. */
  public static <T> Argument<Optional<T>> optionalParameter(
      int index, Class<T> type, String label, String description) {
    return new Argument<>(
        given -> Optional.ofNullable(type.cast(given)),
        parameter(String.valueOf(index), "0..1", label, description).type(type));
  }

  /** The parameters from a position on, of which there must be as many as the arity says. */
  public static Argument<List<String>> parameters(
      int from, String arity, String label, String description) {
    return new Argument<>(
        Argument::words,
        parameter(from + "..*", arity, label, description)
            .type(List.class)
            .auxiliaryTypes(String.class));
  }

  private static PositionalParamSpec.Builder parameter(
      String index, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .required(arity.startsWith("1"))
        .paramLabel(label)
        .description(description);
  }

  private static List<String> words(Object given) {
    List<String> words = new ArrayList<>();
    if (given instanceof List<?> list) {
      list.forEach(word -> words.add((String) word));
    }
    return words;
  }

  public void addTo(CommandSpec command) {
    command.add(spec);
  }

  /** Lets the commands below this one take the option too. */
  public void addToAll(CommandSpec command) {
    command.add(OptionSpec.builder((OptionSpec) spec).scopeType(ScopeType.INHERIT).build());
  }

  /** An option's long name; a parameter's label. */
  public String name() {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  /**
   * Tells what its command checks a value by, so that one can be told to be wrong before the
   * command is run.
   *
   * @param newCheck refuses a value, or each of several, by a {@link ProblemException}
   */
  public Argument<T> checkedBy(Consumer<String> newCheck) {
    check = newCheck;
    return this;
  }

  /** Whether a command would refuse a value for what it is, wherever it stands. */
  public static boolean refuses(ArgSpec spec, String value) {
    return spec.getter() instanceof Argument<?> argument && argument.refuses(value);
  }

  private boolean refuses(String value) {
    try {
      if (spec.type() == Long.class) {
        Long.valueOf(value);
      } else if (spec.type() == Integer.class) {
        Integer.valueOf(value);
      }
      List.of(
              spec.splitRegex().isEmpty()
                  ? new String[] {value}
                  : value.split(spec.splitRegex(), -1))
          .forEach(check);
      return false;
    } catch (ProblemException | NumberFormatException e) {
      return true;
    }
  }

  /** Lets it be as before any command line. */
  public void forget() {
    given = null;
  }

  /** Whether it is a flag that is set, or has a value. */
  boolean isGiven() {
    T value = value();
    return !value.equals(false) && !value.equals(Optional.empty()) && !value.equals(List.of());
  }

  public T value() {
    return reading.apply(given);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli wants it
  public <V> V get() {
    return (V) given;
  }

  /** Null comes before each command line. */
  @Override
  public <V> V set(V value) {
    given = value;
    return value;
  }
}
