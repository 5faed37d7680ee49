package org.zicht.intake.page;

import static java.util.stream.Collectors.joining;
import static org.zicht.intake.page.Furniture.body;
import static org.zicht.intake.page.Furniture.comments;
import static org.zicht.intake.page.Furniture.consent;
import static org.zicht.intake.page.Furniture.date;
import static org.zicht.intake.page.Furniture.footer;
import static org.zicht.intake.page.Furniture.html;
import static org.zicht.intake.page.Furniture.items;
import static org.zicht.intake.page.Furniture.linkedData;
import static org.zicht.intake.page.Furniture.nav;
import static org.zicht.intake.page.Furniture.teasers;
import static org.zicht.intake.page.Furniture.usual;

import java.util.List;
import org.zicht.intake.page.WrittenArticle.Kind;
import org.zicht.intake.page.WrittenArticle.Part;

/** Layouts in which sites set their articles, each with its own elements, names and furniture. */
enum Layout {
  SEMANTIC,
  NATIVE_NAMES,
  TABLES,
  LIVE_BLOG,
  AMP,
  COOKIE_WALL,
  HASHED_NAMES,
  BLOG,
  MICRODATA,
  PULL_QUOTES,
  PORTAL,
  PAYWALL;

  /** The page that holds an article. */
  String page(WrittenArticle article) {
    return "<!doctype html>\n"
        + switch (this) {
          case SEMANTIC -> semantic(article);
          case NATIVE_NAMES -> nativeNames(article);
          case TABLES -> tables(article);
          case LIVE_BLOG -> liveBlog(article);
          case AMP -> amp(article);
          case COOKIE_WALL -> cookieWall(article);
          case HASHED_NAMES -> hashedNames(article);
          case BLOG -> blog(article);
          case MICRODATA -> microdata(article);
          case PULL_QUOTES -> pullQuotes(article);
          case PORTAL -> portal(article);
          case PAYWALL -> paywall(article);
        };
  }

  private static String semantic(WrittenArticle a) {
    return html(
        a,
        "<meta property='og:site_name' content='"
            + a.publisher()
            + "'>"
            + linkedData("NewsArticle", a, a.published().toString()),
        "<header class='site-header'><a href='/'>"
            + a.publisher()
            + "</a>"
            + nav(a, "nav")
            + "</header><main><article><header><h1>"
            + a.title()
            + "</h1><p class='byline'>"
            + a.word("by")
            + " "
            + a.author()
            + "</p></header><figure><img src='1.jpg'><figcaption>"
            + a.caption()
            + "</figcaption></figure>"
            + body(a, Furniture::usual)
            + "<ul class='share-tools'>"
            + items(a.words("share"), "<li><a href='#'>", "</a></li>")
            + "</ul></article><aside class='related'><h2>"
            + a.word("also")
            + "</h2>"
            + teasers(a, "<p><a href='/x'>", "</a></p>")
            + "</aside></main>"
            + consent(a, "onetrust-consent-sdk")
            + footer(a, "footer"));
  }

  private static String nativeNames(WrittenArticle a) {
    List<String> names = a.words("names");
    return html(
        a,
        "",
        "<div id='"
            + names.get(1)
            + "'>"
            + nav(a, "div")
            + "</div><div id='inhoud'><h1>"
            + a.title()
            + "</h1><div class='info'><span class='"
            + names.get(5)
            + "'>"
            + a.word("by")
            + " "
            + a.author()
            + "</span> <span class='"
            + names.get(3)
            + "'>"
            + a.word("shown")
            + " "
            + date(a, "long")
            + "</span></div><div class='foto'><img src='1.jpg'>"
            + "<div class='"
            + names.get(4)
            + "'>"
            + a.caption()
            + "</div></div><div class='"
            + names.get(0)
            + "'>"
            + body(a, Furniture::usual)
            + "</div><div class='"
            + names.get(7)
            + "'>"
            + items(a.words("share"), "<a href='#'>", "</a> ")
            + "</div><div class='"
            + names.get(2)
            + "'><h3>"
            + a.word("also")
            + "</h3>"
            + teasers(a, "<div><a href='/x'>", "</a><p>" + a.word("summary") + "</p></div>")
            + "</div><div class='"
            + names.get(6)
            + "'>"
            + comments(a, "<div class='tekst'><p>", "</p></div>")
            + "</div></div>"
            + footer(a, "div"));
  }

  private static String tables(WrittenArticle a) {
    String text =
        a.parts().stream()
            .map(part -> part.kind() == Kind.HEADING ? "<b>" + part.text() + "</b>" : part.text())
            .collect(joining("<br>\n<br>\n"));
    return "<html><head><title>"
        + a.title()
        + " - "
        + a.publisher()
        + "</title></head><body bgcolor='#ffffff'><table width='100%'><tr><td width='140'>"
        + items(a.words("menu"), "<a href='/'>", "</a><br>")
        + "</td><td><font size='5'><b>"
        + a.title()
        + "</b></font><br><font size='1'>"
        + date(a, "short")
        + "</font><br><br><font face='Arial' size='2'>"
        + text
        + "</font></td><td width='160'><b>"
        + a.word("also")
        + "</b><br>"
        + teasers(a, "<a href='/x'>", "</a><br>")
        + "</td></tr><tr><td colspan='3'><font size='1'>"
        + String.join(" | ", a.words("rights"))
        + "</font></td></tr></table></body></html>";
  }

  private static String liveBlog(WrittenArticle a) {
    StringBuilder entries = new StringBuilder();
    int minute = 50;
    boolean open = false;
    for (Part part : a.parts()) {
      if (!open || part.kind() == Kind.HEADING || part.kind() == Kind.QUOTE) {
        entries.append(open ? "</div></li>" : "");
        entries.append("<li class='liveblog-item'><div class='liveblog-time'><time>").append("14:");
        entries.append(minute--).append("</time></div><div class='liveblog-content'>");
        open = true;
      }
      entries.append(usual(part));
    }
    return html(
        a,
        linkedData("LiveBlogPosting", a, a.published().toString()),
        nav(a, "nav")
            + "<div class='page'><h1>"
            + a.title()
            + "</h1><ol class='liveblog-items'>"
            + entries
            + "</div></li></ol><div class='onward'>"
            + teasers(a, "<div class='card'><a href='/x'><h3>", "</h3></a></div>")
            + "</div></div>"
            + footer(a, "footer"));
  }

  private static String amp(WrittenArticle a) {
    return "<html amp lang='"
        + a.language()
        + "'><head><meta charset='utf-8'><title>"
        + a.title()
        + "</title><meta property='article:published_time' content='"
        + a.published()
        + "'><meta property='og:title' content='"
        + a.title()
        + "'></head><body>"
        + "<amp-sidebar id='side'>"
        + nav(a, "ul")
        + "</amp-sidebar><header class='amp-bar'><a href='/'>"
        + a.publisher()
        + "</a></header><article class='amp-story'><h1>"
        + a.title()
        + "</h1><amp-img src='1.jpg'></amp-img><div class='amp-caption'>"
        + a.caption()
        + "</div>"
        + body(a, Furniture::usual)
        + "<amp-ad type='x'>ad</amp-ad></article><section class='amp-more'><h2>"
        + a.word("also")
        + "</h2>"
        + teasers(a, "<h3><a href='/x'>", "</a></h3>")
        + "</section><amp-consent><div><p>"
        + a.word("consent")
        + "</p><button>OK</button></div></amp-consent>"
        + footer(a, "footer")
        + "</body></html>";
  }

  private static String cookieWall(WrittenArticle a) {
    List<String> words = a.words("consent");
    return html(
        a,
        "<meta name='author' content='" + a.author() + "'>",
        "<div class='x-overlay'><div><h2>Cookies</h2><p>"
            + words.get(0)
            + "</p><p>"
            + words.get(1)
            + "</p><p>"
            + words.get(0)
            + "</p><button>"
            + words.get(2)
            + "</button><button>"
            + words.get(3)
            + "</button></div></div><div class='top'>"
            + nav(a, "div")
            + "</div><div class='story'><h1>"
            + a.title()
            + "</h1><time datetime='"
            + a.published()
            + "'>"
            + date(a, "long")
            + "</time><div class='story-parts'>"
            + body(a, Furniture::usual)
            + "</div></div>"
            + footer(a, "div"));
  }

  private static String hashedNames(WrittenArticle a) {
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (Part part : a.parts()) {
      body.append("<div class='sc-").append(Integer.toHexString(7919 * ++number)).append("'>");
      body.append(usual(part)).append("</div>");
      if (number == 3) {
        body.append("<div class='sc-k1'><a href='/x'><span>").append(a.word("also"));
        body.append(": </span><span>").append(a.word("teasers")).append("</span></a></div>");
      }
      if (number == 5) {
        body.append("<div class='sc-n1'><form><p>").append(a.word("newsletter"));
        body.append("</p><input type='email'><button>OK</button></form></div>");
      }
    }
    return html(
        a,
        "<meta name='date' content='"
            + a.published()
            + "'><script id='__DATA__' type='application/json'>"
            + "{\"props\":{\"title\":\""
            + a.word("teasers")
            + "\"}}</script>",
        "<div id='__next'><div class='sc-a1'>"
            + nav(a, "div")
            + "</div><div class='sc-b2'><div class='sc-c3'>"
            + "<h1 class='sc-d4'>"
            + a.title()
            + "</h1><div class='sc-e5'>"
            + body
            + "</div></div><div class='sc-f6'>"
            + teasers(
                a,
                "<a class='sc-g7' href='/x'><div><h4>",
                "</h4><p>" + a.word("summary") + "</p></div></a>")
            + "</div></div>"
            + footer(a, "div")
            + "</div>");
  }

  private static String blog(WrittenArticle a) {
    return html(
        a,
        "<meta name='generator' content='WordPress 6.1'>",
        "<div id='page' class='site'>"
            + nav(a, "nav")
            + "<div id='content' class='site-content'><div id='post-12' class='post-12 post type-post hentry'>"
            + "<h1 class='entry-title'>"
            + a.title()
            + "</h1><div class='entry-meta'><span class='posted-on'>"
            + "<time class='entry-date published' datetime='"
            + a.published()
            + "'>"
            + date(a, "long")
            + "</time><time class='updated' datetime='"
            + a.published().plusDays(2)
            + "'>"
            + a.word("changed")
            + "</time></span></div><div class='entry-content'>"
            + "<div class='wp-caption alignnone'><img src='1.jpg'><p class='wp-caption-text'>"
            + a.caption()
            + "</p></div>"
            + body(a, Furniture::usual)
            + "<div class='sharedaddy sd-sharing-enabled'><ul>"
            + items(a.words("share"), "<li><a href='#'>", "</a></li>")
            + "</ul></div><div id='jp-relatedposts'>"
            + teasers(a, "<p><a href='/x'>", "</a></p>")
            + "</div></div></div><div id='comments' class='comments-area'><ol class='comment-list'>"
            + comments(a, "<li class='comment'><div class='comment-content'><p>", "</p></div></li>")
            + "</ol></div></div><div id='secondary' class='widget-area'>"
            + teasers(a, "<ul><li><a href='/x'>", "</a></li></ul>")
            + "</div></div>"
            + footer(a, "footer"));
  }

  private static String microdata(WrittenArticle a) {
    String caption = a.words("names").get(4);
    return html(
        a,
        "",
        nav(a, "div")
            + "<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='headline'>"
            + a.title()
            + "</h1><span itemprop='author'>"
            + a.author()
            + "</span><meta itemprop='datePublished' content='"
            + a.published()
            + "'><div itemprop='articleBody'><div><img src='1.jpg'><p class='"
            + caption
            + "'>"
            + a.caption()
            + "</p></div>"
            + body(a, Furniture::usual)
            + "</div></div><div class='teaserlist'>"
            + teasers(
                a,
                "<div class='teaser'><h3><a href='/x'>",
                "</a></h3><p>" + a.word("summary") + "</p></div>")
            + "</div>"
            + consent(a, "sp_message_container_1")
            + footer(a, "div"));
  }

  private static String pullQuotes(WrittenArticle a) {
    String quote =
        a.parts().stream()
            .filter(part -> part.kind() == Kind.QUOTE)
            .findFirst()
            .orElseThrow()
            .text();
    String day = a.published().toLocalDate().toString().replace('-', '/');
    return html(
        a,
        "<link rel='canonical' href='https://krant.example/" + day + "/artikel-18.html'>",
        "<div class='wrapper'>"
            + nav(a, "nav")
            + "<section class='longread'><h1>"
            + a.title()
            + "</h1><section class='chapter'>"
            + body(a, Furniture::usual)
                .replaceFirst(
                    "</p>",
                    "</p><aside class='pullquote'>"
                        + java.util.regex.Matcher.quoteReplacement(quote)
                        + "</aside>")
            + "</section><div class='author-bio'><p>"
            + a.author()
            + " "
            + a.word("bio")
            + "</p></div></section><section class='newsletter-box'><p>"
            + a.word("newsletter")
            + "</p></section></div>"
            + footer(a, "footer"));
  }

  private static String portal(WrittenArticle a) {
    return html(
        a,
        "<meta name='DC.date.issued' content='" + a.published().toLocalDate() + "'>",
        "<div class='portal'>"
            + nav(a, "div")
            + "<div class='col-8'><div class='art'><h1>"
            + a.title()
            + "</h1><p class='lead'><strong>"
            + a.parts().getFirst().text()
            + "</strong></p><p class='credit'>"
            + a.word("by")
            + " "
            + a.author()
            + "</p>"
            + a.parts().stream().skip(1).map(Furniture::usual).collect(joining())
            + "</div><div class='stream'>"
            + teasers(
                    a,
                    "<div class='item'><a href='/x'><h2>",
                    "</h2></a><p>"
                        + a.word("summary")
                        + " <a href='/x'>"
                        + a.word("also")
                        + "</a></p></div>")
                .repeat(3)
            + "</div></div><div class='col-4'>"
            + teasers(a, "<p><a href='/x'>", "</a></p>")
            + "</div></div>"
            + footer(a, "div"));
  }

  private static String paywall(WrittenArticle a) {
    return html(
        a,
        linkedData("NewsArticle", a, a.published().toLocalDateTime().toString()),
        nav(a, "nav")
            + "<div class='article__wrap'><h1>"
            + a.title()
            + "</h1><p>"
            + date(a, "short")
            + "</p><div class='article__body paywall'>"
            + body(a, Furniture::usual)
            + "</div><div class='offer'><h3>Plus</h3><p>"
            + a.word("subscribe")
            + "</p><a class='btn' href='/abo'>OK</a></div></div>"
            + footer(a, "footer"));
  }
}
