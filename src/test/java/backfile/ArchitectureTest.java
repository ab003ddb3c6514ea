package backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("backfile");

  private static final Set<String> EMPTY_WORDS =
      Set.of("Util", "Utils", "Helper", "Helpers", "Manager", "Impl", "Base", "Abstract", "Common");

  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.BitSet",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Properties",
          "java.util.Random",
          "java.util.TreeMap",
          "java.util.TreeSet");

  @Test
  void theProgramIsSeen() {
    assertTrue(PROGRAM.contain("backfile.Main"), "no classes were read: the other rules are void");
  }

  @Test
  void eachClassIsInARoomOfTheHouse() {
    classes()
        .should(have("be in a room of the house", ArchitectureTest::strangeRoom))
        .check(PROGRAM);
  }

  @Test
  void eachRoomImportsOnlyToItsRight() {
    classes().should(depend("import only to the right", ArchitectureTest::wrongWay)).check(PROGRAM);
  }

  @Test
  void eachLibraryStaysAtHome() {
    classes()
        .should(depend("use libraries at home", ArchitectureTest::strayLibrary))
        .check(PROGRAM);
  }

  @Test
  void packagesMakeNoCircle() {
    slices().matching("backfile.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void onlyMainTouchesTheProcess() {
    noClasses()
        .that(isNotMain())
        .should()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "console")
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethodWhere(printingToTheProcess())
        .allowEmptyShould(true)
        .because("a test or a shell session plays the process through Surroundings")
        .check(PROGRAM);
  }

  @Test
  void noStaticStateChanges() {
    fields()
        .that()
        .areStatic()
        .should(have("hold what never changes", ArchitectureTest::changeable))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void namesSayWhatATypeIs() {
    classes()
        .should(have("be named for what they are", ArchitectureTest::emptyWord))
        .check(PROGRAM);
  }

  @Test
  void eachPackageSaysItsPurpose() throws IOException {
    Path sources = Path.of("src/main/java");
    List<Path> silent;
    try (Stream<Path> folders = Files.walk(sources)) {
      silent =
          folders
              .filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsJava)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
    }
    assertEquals(List.of(), silent);
  }

  private static Optional<String> strangeRoom(JavaClass type) {
    String room = House.roomOf(type);
    boolean rootOnly =
        !type.getPackageName().equals("backfile")
            || type.getSimpleName().equals("package-info")
            || type.getName().startsWith("backfile.Main")
            || type.getName().startsWith("backfile.Backfile");
    return House.rowOf(room) >= 0 && rootOnly
        ? Optional.empty()
        : Optional.of(type.getName() + " lies in no room of " + House.ROWS);
  }

  private static Optional<String> wrongWay(Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    if (!House.owns(target)) {
      return Optional.empty();
    }
    String from = House.roomOf(dependency.getOriginClass());
    String to = House.roomOf(target);
    return House.mayImport(from, to)
        ? Optional.empty()
        : Optional.of(from + " may not know " + to + ": " + dependency.getDescription());
  }

  private static Optional<String> strayLibrary(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (House.owns(target)) {
      return Optional.empty();
    }
    String room = House.roomOf(dependency.getOriginClass());
    return House.homesOf(target.getPackageName())
        .filter(homes -> !House.isAtHome(room, homes))
        .map(
            homes ->
                target.getName() + " is at home in " + homes + ": " + dependency.getDescription());
  }

  private static Optional<String> changeable(JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return Optional.of(field.getFullName() + " is static and not final");
    }
    JavaClass type = field.getRawType();
    boolean openArray =
        type.isArray()
            && !field.getModifiers().contains(JavaModifier.PRIVATE)
            && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    boolean changes =
        openArray
            || CHANGEABLE.contains(type.getName())
            || type.getPackageName().startsWith("java.util.concurrent");
    return changes
        ? Optional.of(field.getFullName() + " is static and can change: " + type.getName())
        : Optional.empty();
  }

  private static Optional<String> emptyWord(JavaClass type) {
    return Stream.of(type.getSimpleName().split("(?=[A-Z])"))
        .filter(EMPTY_WORDS::contains)
        .findFirst()
        .map(word -> type.getName() + " is named with " + word);
  }

  private static boolean holdsJava(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DescribedPredicate<JavaMethodCall> printingToTheProcess() {
    return DescribedPredicate.describe(
        "print a stack trace to standard error",
        call ->
            call.getName().equals("printStackTrace")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }

  private static DescribedPredicate<JavaClass> isNotMain() {
    return DescribedPredicate.describe("are not Main", type -> !House.roomOf(type).equals("Main"));
  }

  private static ArchCondition<JavaClass> depend(
      String description, Function<Dependency, Optional<String>> fault) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          fault
              .apply(dependency)
              .ifPresent(said -> events.add(SimpleConditionEvent.violated(dependency, said)));
        }
      }
    };
  }

  private static <T> ArchCondition<T> have(
      String description, Function<T, Optional<String>> fault) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        fault.apply(item).ifPresent(said -> events.add(SimpleConditionEvent.violated(item, said)));
      }
    };
  }
}
