package org.sqlite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Stands in for sqlite-jdbc's class of this name, which reads the whole temporary folder before it
 * loads the library that lies beside the jar.
 */
public final class SQLiteJDBCLoader {
  private static boolean loaded;

  private SQLiteJDBCLoader() {}

  public static synchronized boolean initialize() throws Exception {
    if (!loaded) {
      String folder = System.getProperty("org.sqlite.lib.path");
      if (folder == null) {
        System.load(unpacked().toString());
      } else {
        System.load(folder + File.separator + System.mapLibraryName("sqlitejdbc"));
      }
      loaded = true;
    }
    return true;
  }

  /** Where no library lies beside the jar, the jar may hold one. */
  private static Path unpacked() throws IOException, NativeLibraryNotFoundException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new NativeLibraryNotFoundException("no SQLite for this system: " + resource);
      }
      Path file = Files.createTempFile("backfile-", "-" + name);
      file.toFile().deleteOnExit();
      Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    }
  }

  public static boolean isNativeMode() throws Exception {
    return initialize();
  }

  public static String getVersion() {
    return "0.0";
  }

  public static int getMajorVersion() {
    return 0;
  }

  public static int getMinorVersion() {
    return 0;
  }
}
