package org.communique.article;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text with stray markup to text with line feeds. */
final class HtmlText {

  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|li|ul|h[1-6]|img|td|figure)\\b[^<>]{0,2000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});", Pattern.CASE_INSENSITIVE);

  private HtmlText() {}

  static boolean hasTags(String text) {
    return text.indexOf('<') >= 0 && TAGS.matcher(text).find();
  }

  static boolean isPage(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 2000)).toLowerCase(java.util.Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }

  /** The text with entities and markup resolved, a block's end being a line's end. */
  static String plain(String text) {
    if (hasTags(text)) {
      // Line feeds of marked-up text are white space, unless the marks are a few strays.
      boolean strays =
          !text.toLowerCase(java.util.Locale.ROOT).contains("<p")
              && !text.toLowerCase(java.util.Locale.ROOT).contains("<br");
      Document document = Jsoup.parseBodyFragment(strays ? text.replace("\n", "<br>") : text);
      document.select("script,style,noscript,template,iframe,figure,figcaption").remove();
      return lines(document.body());
    }
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  /** Text of an element: a line a block. */
  static String lines(Element root) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText().replace('\n', ' '));
            } else if (isBreak(node)) {
              out.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBreak(node)) {
              out.append('\n');
            }
          }
        },
        root);
    return out.toString();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
