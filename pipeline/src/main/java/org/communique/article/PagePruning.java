package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what is never its story. */
final class PagePruning {

  /** What a page holds this share of its paragraphs in is its frame, whatever its class says. */
  private static final double FRAME_SHARE = 0.5;

  /** Nothing else would be left. */
  private static final double ALL_SHARE = 0.9;

  /** A header may hold title, standfirst and dates, but not the story. */
  private static final double HEADER_SHARE = 0.3;

  private static final String NEVER =
      "script,style,noscript,template,iframe,form,button,select,input,textarea,svg,canvas,audio,"
          + "video,object,embed,figure,figcaption,picture,nav,aside,footer,dialog,menu,map,"
          + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=banner],"
          + "[role=contentinfo],[role=dialog],[role=search],[role=menu],[aria-label=breadcrumb]";

  /** Words of class names and ids, matched as whole words or with what usually hangs on them. */
  private static final Pattern HINT =
      Pattern.compile(
          "(?:^|[-_\\s])(?:"
              + "comments?|commenting|disqus|respond|replies|reply|discussion"
              + "|share|shares|sharing|sharebar|sharetools|social|socials|socialmedia|addthis|sharethis|follow|followus"
              + "|related|relatedlinks|relatedstories|relatedarticles|recirc|recirculation|recommended|recommendations?|recommend|trending|popular|mostread|mostpopular|morefrom|moreon|readmore|readnext|readalso|seealso|upnext|outbrain|taboola|teasers?|trc"
              + "|newsletters?|subscribe|subscription|signup|sign-up|register|registration|optin|paywall|piano|regwall|donate|donation|membership"
              + "|ad|ads|advert|adverts|advertisement|advertising|adslot|adbox|adunit|sponsor|sponsored|promo|promos|promotion|promoted|commercial|dfp|banner|banners"
              + "|sidebar|sidebars|rail|rightrail|widgets?|breadcrumbs?|crumbs|pagination|next-prev|prev-next|post-navigation|explore|pager|paging|nav|navbar|navigation|menu|menus|toolbar|masthead|topbar"
              + "|footers?|footnote-links|colophon|copyright|legal|disclaimer|cookies?|consent|gdpr|privacy|popup|popover|modal|overlay|lightbox|tooltip|toast|notification"
              + "|captions?|credits?|photocredit|imagecredit|gallery|slideshow|carousel|slider|media-caption|wp-caption-text|wp-caption"
              + "|byline|bylines|author|authors|authorbox|author-bio|author-info|bio|dateline-meta|timestamp|pubdate|meta|postmeta|entry-meta|metadata|published|date|dates|datetime|publish-info|published-date|kicker|eyebrow"
              + "|tags|taglist|tagcloud|topics|keywords|categories|category-links"
              + "|hidden|hide|sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader|print-only|d-print-block|noprint|no-print|skip-link|skiplink"
              + "|jump-link|back-to-top|correction-link|poll|quiz|rating|ratings|feedback|survey|weather|stocks|ticker|games|crossword|coupons?|login|signin|account|search|searchbox"
              + "|pullquote|pull-quote|factbox-links|infobox|tool|tools|utility|utilities|button|buttons|btn|player|video-player|embed-video|playlist"
              + ")(?:$|[-_\\s]|s?\\d)");

  private PagePruning() {}

  /** Prunes the page in place. */
  static void prune(Document page) {
    PageProse prose = PageProse.of(page.body());
    for (Element element : page.select(NEVER)) {
      if (prose.share(element) < ALL_SHARE) {
        element.remove();
      }
    }
    for (Element element : page.select("header")) {
      if (prose.share(element) < HEADER_SHARE) {
        element.remove();
      }
    }
    for (Element element : hinted(page.body())) {
      if (prose.share(element) < FRAME_SHARE) {
        element.remove();
      }
    }
    PageTeasers.remove(page.body());
    removeComments(page);
  }

  private static List<Element> hinted(Element body) {
    List<Element> hinted = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (isHinted(element)) {
        hinted.add(element);
      }
    }
    return hinted;
  }

  private static boolean isHinted(Element element) {
    switch (element.normalName()) {
      case "body", "html", "main", "article", "p", "a", "em", "strong", "b", "i" -> {
        return isHidden(element);
      }
      default -> {
        return isHidden(element) || matches(element.className()) || matches(element.id());
      }
    }
  }

  private static boolean matches(String names) {
    return !names.isEmpty() && names.length() < 1000 && HINT.matcher(separate(names)).find();
  }

  /** camelCase to words, lower case. */
  private static String separate(String names) {
    StringBuilder words = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1))) {
        words.append('-');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() < 1000
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static void removeComments(Document page) {
    List<Node> comments = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment) {
            comments.add(node);
          }
        });
    comments.forEach(Node::remove);
  }
}
