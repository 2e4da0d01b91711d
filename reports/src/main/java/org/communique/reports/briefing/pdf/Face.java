package org.communique.reports.briefing.pdf;

/** The cuts of the text family, each with the cut of the Chinese family that stands in for it. */
public enum Face {
  LIGHT("Light", "Light"),
  REGULAR("Regular", "Regular"),
  ITALIC("Italic", "Regular"),
  SEMIBOLD("SemiBold", "Medium"),
  BOLD("Bold", "Bold");

  private final String latin;
  private final String chinese;

  Face(String latin, String chinese) {
    this.latin = latin;
    this.chinese = chinese;
  }

  String latinFile() {
    return "fonts/ttf/SourceSansPro/SourceSansPro-" + latin + ".ttf";
  }

  String chineseFile() {
    return "fonts/ttf/NotoSansSC/NotoSansSC-" + chinese + ".ttf";
  }
}
