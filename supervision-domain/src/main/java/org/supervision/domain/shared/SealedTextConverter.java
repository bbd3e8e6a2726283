package org.supervision.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link SealedText} in one binary column; it moves bytes and opens nothing. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(SealedText text) {
    return text == null ? null : text.toBytes();
  }

  @Override
  public SealedText convertToEntityAttribute(byte[] column) {
    return column == null ? null : SealedText.of(column);
  }
}
