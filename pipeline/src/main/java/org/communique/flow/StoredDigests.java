package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All digests, ordered by article, left on disk: held are where each lies and a few thousand of
 * those asked for last, however many articles there are. Safe for many threads.
 */
final class StoredDigests extends AbstractList<ArticleDigest> implements RandomAccess {

  /**
   * Some 230 MB of digests of 4.7 KB articles, 28 KB each by a class histogram; a night of fewer
   * articles is read from disk once.
   */
  private static final int HELD = 1 << 13;

  private static final int HEADER_BYTES = Integer.BYTES + Long.BYTES;

  private final List<Place> places;
  private final AtomicReferenceArray<Held> held = new AtomicReferenceArray<>(HELD);

  /** Where a digest lies. */
  private record Place(long id, FileChannel file, long offset, int bytes) {}

  private record Held(int index, ArticleDigest digest) {}

  private StoredDigests(List<Place> places) {
    this.places = places;
  }

  /**
   * @param files as {@link DigestFile} wrote them
   */
  static StoredDigests of(Iterable<String> files) {
    List<Place> places = new ArrayList<>();
    for (String file : files) {
      try {
        index(Path.of(file), places);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    places.sort(Comparator.comparingLong(Place::id));
    return new StoredDigests(places);
  }

  /** The channel stays open as long as the digests are used. */
  private static void index(Path file, List<Place> places) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    long size = channel.size();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (long offset = 0; offset < size; ) {
        int bytes = in.readInt();
        places.add(new Place(in.readLong(), channel, offset + HEADER_BYTES, bytes));
        in.skipNBytes(bytes);
        offset += HEADER_BYTES + bytes;
      }
    }
  }

  /** Ids of all articles, in order. */
  long[] ids() {
    return places.stream().mapToLong(Place::id).toArray();
  }

  @Override
  public ArticleDigest get(int index) {
    Held last = held.get(index % HELD);
    if (last != null && last.index() == index) {
      return last.digest();
    }
    ArticleDigest digest = read(places.get(index));
    held.set(index % HELD, new Held(index, digest));
    return digest;
  }

  private static ArticleDigest read(Place place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
    try {
      while (bytes.hasRemaining()) {
        if (place.file().read(bytes, place.offset() + bytes.position()) < 0) {
          throw new IOException("a digest ends too early");
        }
      }
      return ArticleDigest.readFrom(new BufferInput(bytes.flip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int size() {
    return places.size();
  }
}
