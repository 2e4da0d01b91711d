package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.flow.InputFile;

/**
 * Finds what there is to read.
 *
 * <p>Of a folder that has {@code articles/} only that is read; names stay relative to the folder
 * itself. Hidden files and the beat's own files are passed over. With several inputs each name
 * begins with its folder's name.
 */
final class InputFiles {

  private static final Set<String> BEAT_FILES =
      Set.of("topics.csv", "actors.csv", "sources.csv", "beat.yaml", "README.md");

  private InputFiles() {}

  /** Every file once, sorted by name. */
  static List<InputFile> list(List<String> inputs) {
    Map<Path, String> prefixes = new LinkedHashMap<>();
    Map<Path, InputFile> found = new HashMap<>();
    for (String input : inputs) {
      Root root = Root.of(input);
      String prefix = inputs.size() == 1 ? "" : prefix(absolute(root.folder()), prefixes);
      for (Path path : root.files()) {
        found.putIfAbsent(absolute(path), inputFile(root.folder(), prefix, path));
      }
    }
    return found.values().stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  /** Those of {@code files} that do not lie in {@code output}: no run reads what runs wrote. */
  static List<InputFile> outside(Path output, List<InputFile> files) {
    Path folder = absolute(output);
    return files.stream().filter(file -> !Path.of(file.path()).startsWith(folder)).toList();
  }

  /** The folder's own name, numbered where another folder has it already. */
  private static String prefix(Path folder, Map<Path, String> prefixes) {
    String known = prefixes.get(folder);
    if (known != null) {
      return known;
    }
    Path last = folder.getFileName();
    String name = last == null ? "root" : last.toString();
    String prefix = name + "/";
    for (int number = 2; prefixes.containsValue(prefix); number++) {
      prefix = name + "-" + number + "/";
    }
    prefixes.put(folder, prefix);
    return prefix;
  }

  private static InputFile inputFile(Path folder, String prefix, Path path) {
    try {
      String relative = folder.relativize(path).toString().replace('\\', '/');
      return new InputFile(absolute(path).toString(), prefix + relative, Files.size(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** A folder to walk and what in it is wanted. */
  private record Root(Path folder, Path start, Predicate<Path> wanted) {

    static Root of(String input) {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        Path articles = path.resolve("articles");
        if (Files.isDirectory(articles)) {
          return new Root(path, articles, file -> true);
        }
        return new Root(path, path, file -> !isBeatFile(path, file));
      }
      if (Files.isRegularFile(path)) {
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        return new Root(folder, path, file -> true);
      }
      return ofGlob(input);
    }

    private static Root ofGlob(String input) {
      int special = firstSpecial(input);
      if (special < 0) {
        throw new CommandException(ExitCode.WRONG_CALL, "no such file or folder: " + input);
      }
      int slash = input.lastIndexOf('/', special);
      Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : input.substring(0, slash));
      if (!Files.isDirectory(folder)) {
        throw new CommandException(ExitCode.WRONG_CALL, "no such folder: " + folder);
      }
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + input.substring(slash + 1));
      return new Root(folder, folder, file -> matcher.matches(folder.relativize(file)));
    }

    private static int firstSpecial(String input) {
      for (int i = 0; i < input.length(); i++) {
        if ("*?[{".indexOf(input.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isBeatFile(Path folder, Path file) {
      Path name = file.getFileName();
      return folder.equals(file.getParent())
          && name != null
          && BEAT_FILES.contains(name.toString());
    }

    List<Path> files() {
      try (Stream<Path> walk = Files.walk(start)) {
        List<Path> files = new ArrayList<>();
        walk.filter(Files::isRegularFile)
            .filter(file -> !isHidden(file))
            .filter(wanted)
            .forEach(files::add);
        return files;
      } catch (IOException e) {
        throw new UncheckedIOException(start.toString(), e);
      }
    }

    private boolean isHidden(Path file) {
      if (start.equals(file)) {
        return false;
      }
      for (Path part : start.relativize(file)) {
        if (part.toString().startsWith(".")) {
          return true;
        }
      }
      return false;
    }
  }
}
