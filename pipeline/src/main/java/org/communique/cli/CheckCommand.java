package org.communique.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.ArticleSink;
import org.communique.article.ReadingSettings;
import org.communique.article.Rejection;
import org.communique.beat.Beat;
import org.communique.beat.Problem;
import org.communique.flow.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything a run would read, reports every problem, writes nothing. */
@Command(name = "check", description = "Report every problem of the beat's files and the input.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private BeatOptions options = new BeatOptions();

  @Mixin private HelpOption help = new HelpOption();

  @Override
  public Integer call() {
    BeatFiles.Loaded loaded = options.files().load();
    for (Problem problem : loaded.problems()) {
      Terminal.result(problem.toString());
    }
    List<InputFile> files = InputFiles.list(options.inputs());
    Counter counter = new Counter();
    for (InputFile file : files) {
      read(file, loaded.beat(), counter);
    }
    Terminal.result(
        Wording.count(files.size(), "file")
            + ", "
            + Wording.count(counter.accepted, "article")
            + ", "
            + Wording.count(counter.rejected, "record")
            + " rejected, "
            + Wording.count(loaded.problems().size(), "problem")
            + " in the beat's files");
    if (loaded.isBroken()) {
      return ExitCode.WRONG_CALL.value;
    }
    if (counter.accepted == 0) {
      return ExitCode.NOTHING_TO_REPORT.value;
    }
    return (counter.rejected > 0 ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE).value;
  }

  private static void read(InputFile file, Beat beat, Counter counter) {
    ArticleReader reader =
        new ArticleReader(ReadingSettings.of(beat.sources(), LocalDate.now(beat.zone())));
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(Path.of(file.path())), 1 << 16)) {
      reader.read(file.name(), in, counter);
    } catch (IOException e) {
      Terminal.result(
          file.name()
              + ": unreadable: "
              + e.getClass().getSimpleName()
              + " (look at its permissions)");
      counter.rejected++;
    }
    if (ArticleReader.isCuttable(file.name()) && file.bytes() > 0) {
      remark(file, reader, counter);
    }
  }

  /** Says once what is worth knowing of columns, however many files have the same. */
  private static void remark(InputFile file, ArticleReader reader, Counter counter) {
    try (InputStream in = Files.newInputStream(Path.of(file.path()))) {
      for (String remark : reader.columns(file.name(), in).map(Mends::remarks).orElse(List.of())) {
        if (counter.told.add(remark)) {
          Terminal.result(file.name() + ": remark: " + remark);
        }
      }
    } catch (IOException e) {
      counter.told.add(""); // That it cannot be read has been said.
    }
  }

  private static final class Counter implements ArticleSink {

    private final Set<String> told = new HashSet<>();
    private int accepted;
    private int rejected;

    @Override
    public void accept(Article article) {
      accepted++;
    }

    @Override
    public void reject(Rejection rejection) {
      rejected++;
      Terminal.result(
          rejection.origin()
              + ": "
              + rejection.reason().code()
              + ": "
              + rejection.detail()
              + " ("
              + Mends.of(rejection.reason())
              + ")");
    }
  }
}
