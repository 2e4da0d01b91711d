package org.communique.reports.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.communique.reports.style.Palette;
import org.communique.reports.style.SheetType;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws charts on one sheet, beside its cells. */
final class ChartPainter {

  /** DrawingML counts type in hundredths of a point. */
  private static final int HUNDREDTHS = 100;

  private static final int TITLE_POINTS = 12;
  private static final int GAP_PERCENT = 50;
  private static final String FULL_OVERLAP = "100";

  /** More would lie on top of each other; the table beside the chart has the numbers. */
  private static final int MAX_LABELS = 24;

  /** Part of the longest bar that a piece needs to hold its label. */
  private static final double LABEL_ROOM = 0.05;

  /** Zeros are left out: a label without a bar is noise. */
  private static final String LABEL_FORMAT = "#,##0;-#,##0;;";

  private final XSSFDrawing drawing;

  ChartPainter(XSSFSheet sheet) {
    this.drawing = sheet.createDrawingPatriarch();
  }

  /** Draws a chart that covers whole cells; the last column and row are just outside. */
  void draw(Chart chart, int firstColumn, int firstRow, int lastColumn, int lastRow) {
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, firstColumn, firstRow, lastColumn, lastRow);
    XSSFChart drawn = drawing.createChart(anchor);
    drawn
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(chart.alternative());
    title(drawn, chart.title());
    bars(drawn, chart);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    type(drawn);
  }

  private static void title(XSSFChart chart, String title) {
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart
        .getTitle()
        .getBody()
        .getParagraphs()
        .forEach(
            paragraph ->
                paragraph
                    .getTextRuns()
                    .forEach(
                        run -> {
                          run.setFontSize((double) TITLE_POINTS);
                          run.setBold(true);
                          run.setFontColor(color(Palette.ACCENT));
                        }));
  }

  private static void bars(XSSFChart drawn, Chart chart) {
    XDDFCategoryAxis across =
        drawn.createCategoryAxis(chart.upright() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis along =
        drawn.createValueAxis(chart.upright() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    axes(across, along, chart.upright());
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, across, along);
    data.setBarDirection(chart.upright() ? BarDirection.COL : BarDirection.BAR);
    data.setGapWidth(GAP_PERCENT);
    data.setVaryColors(false);
    data.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            chart.categories().toArray(String[]::new), chart.categoryCells());
    chart.series().forEach(series -> series(data, categories, series));
    drawn.plot(data);
    CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
    if (chart.stacked()) {
      layOver(bars);
    }
    if (chart.stacked() || chart.categories().size() * chart.series().size() <= MAX_LABELS) {
      labels(bars.getSerList(), chart);
    }
  }

  private static void axes(XDDFCategoryAxis across, XDDFValueAxis along, boolean upright) {
    along.setCrossBetween(AxisCrossBetween.BETWEEN);
    along.setCrosses(AxisCrosses.AUTO_ZERO);
    along.setMinimum(0);
    along.setMajorTickMark(AxisTickMark.NONE);
    along.setNumberFormat("#,##0");
    along.getOrAddMajorGridProperties().setLineProperties(line(Palette.RULE));
    along.getOrAddShapeProperties().setLineProperties(noLine());
    across.setMajorTickMark(AxisTickMark.NONE);
    across.getOrAddShapeProperties().setLineProperties(line(Palette.MUTED));
    if (!upright) {
      across.setOrientation(AxisOrientation.MAX_MIN);
      along.setCrosses(AxisCrosses.MAX);
    }
  }

  private static void series(
      XDDFBarChartData data, XDDFCategoryDataSource categories, Chart.Series series) {
    Long[] values = series.values().toArray(Long[]::new);
    XDDFBarChartData.Series drawn =
        (XDDFBarChartData.Series)
            data.addSeries(categories, XDDFDataSourcesFactory.fromArray(values, series.cells()));
    drawn.setTitle(series.name(), new CellReference(series.nameCell()));
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(new XDDFSolidFillProperties(color(series.color())));
    drawn.setShapeProperties(shape);
  }

  /** Set as an attribute: the lite schema lacks the type that the typed call asks for. */
  private static void layOver(CTBarChart bars) {
    try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
      overlap.setAttributeText(new QName("val"), FULL_OVERLAP);
    }
  }

  private static void labels(List<CTBarSer> all, Chart chart) {
    for (int i = 0; i < all.size(); i++) {
      CTBarSer series = all.get(i);
      CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
      labels.addNewNumFmt().setFormatCode(chart.stacked() ? roomyLabels(chart) : LABEL_FORMAT);
      labels.getNumFmt().setSourceLinked(false);
      if (chart.stacked()) {
        boolean dark = chart.series().get(i).color() == Palette.ACCENT;
        text(labels.addNewTxPr(), dark ? Palette.PAPER : Palette.INK);
      }
      labels.addNewShowLegendKey().setVal(false);
      labels.addNewShowVal().setVal(true);
      labels.addNewShowCatName().setVal(false);
      labels.addNewShowSerName().setVal(false);
      labels.addNewShowPercent().setVal(false);
      labels.addNewShowBubbleSize().setVal(false);
    }
  }

  /** Labels for pieces that are long enough to hold one. */
  private static String roomyLabels(Chart chart) {
    long longest = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      long length = 0;
      for (Chart.Series series : chart.series()) {
        length += series.values().get(i);
      }
      longest = Math.max(longest, length);
    }
    long least = Math.max(1, (long) Math.ceil(longest * LABEL_ROOM));
    return "[<" + least + "]\"\";#,##0";
  }

  /** One size and one ink for everything in the chart that says nothing else. */
  private static void type(XSSFChart chart) {
    text(chart.getCTChartSpace().addNewTxPr(), Palette.INK);
    XDDFShapeProperties frame = chart.getOrAddShapeProperties();
    frame.setLineProperties(noLine());
  }

  private static void text(CTTextBody body, Palette ink) {
    body.addNewBodyPr();
    CTTextCharacterProperties text = body.addNewP().addNewPPr().addNewDefRPr();
    body.getPArray(0).addNewEndParaRPr();
    text.setSz(SheetType.BODY_POINTS * HUNDREDTHS);
    text.addNewSolidFill().addNewSrgbClr().setVal(bytes(ink));
    text.addNewLatin().setTypeface(SheetType.FAMILY);
  }

  private static XDDFLineProperties line(Palette palette) {
    XDDFLineProperties line = new XDDFLineProperties();
    line.setFillProperties(new XDDFSolidFillProperties(color(palette)));
    line.setWidth(0.75);
    return line;
  }

  private static XDDFLineProperties noLine() {
    XDDFLineProperties line = new XDDFLineProperties();
    line.setFillProperties(new XDDFNoFillProperties());
    return line;
  }

  private static XDDFColor color(Palette palette) {
    return XDDFColor.from(bytes(palette));
  }

  private static byte[] bytes(Palette palette) {
    int rgb = palette.rgb();
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
