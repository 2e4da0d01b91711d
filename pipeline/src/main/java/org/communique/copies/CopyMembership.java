package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * An article's place among copies.
 *
 * @param groupId id of the group's original; the article's own when it is the original
 * @param kind how it stands to the original
 * @param similarity share of the shorter of the two texts that the longer holds; 1 for an original
 * @param groupSize articles in the group, 1 when there are no copies
 */
public record CopyMembership(
    long id, long groupId, CopyKind kind, double similarity, int groupSize) {

  public boolean isOriginal() {
    return id == groupId;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    out.writeLong(groupId);
    out.writeByte(kind.ordinal());
    out.writeDouble(similarity);
    out.writeInt(groupSize);
  }

  public static CopyMembership readFrom(DataInput in) throws IOException {
    return new CopyMembership(
        in.readLong(),
        in.readLong(),
        CopyKind.values()[in.readByte()],
        in.readDouble(),
        in.readInt());
  }
}
