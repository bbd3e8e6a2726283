package org.supervision.input;

import java.util.ArrayList;
import java.util.List;
import org.supervision.stage.Counts;

/** Texts that would do something if anything took them for more than a text. */
final class ScriptStrings {

  private static final String DO = "alert(1)";

  /** One of each class: of tags, attributes, addresses, templates, comments, encodings. */
  private static final List<String> CLASSES =
      List.of(
          "<script>" + DO + "</script>",
          "\"><img src=x onerror=" + DO + ">",
          "'><svg onload=" + DO + ">",
          "</textarea><script>" + DO + "</script>",
          "</title><script>" + DO + "</script>",
          "--><script>" + DO + "</script><!--",
          "]]><script>" + DO + "</script>",
          "</script><script>" + DO + "</script>",
          "\" autofocus onfocus=" + DO + " x=\"",
          "javascript:" + DO + "//",
          "<a href=\"javascript:" + DO + "\">x</a>",
          "<iframe srcdoc=\"<script>" + DO + "</script>\"></iframe>",
          "<base href=//elsewhere.example/>",
          "<meta http-equiv=refresh content=0;url=//elsewhere.example>",
          "<style>@import'//elsewhere.example/x'</style>",
          "<form action=//elsewhere.example><button>x</button></form>",
          "'-" + DO + "-'",
          "${" + DO + "} #{facesContext.release()} {{constructor.constructor('" + DO + "')()}}",
          "&lt;script&gt;" + DO + "&lt;/script&gt;",
          "%3Cscript%3E" + DO + "%3C/script%3E",
          "\\u003cscript\\u003e" + DO + "\\u003c/script\\u003e",
          "{0,choice,0#x} {1} '{2}'");

  private static final List<String> OPENINGS =
      List.of(
          "", "\">", "'>", "`>", "</textarea>", "</title>", "-->", "]]>", "</style>", "</option>");

  private static final List<String> TAGS =
      List.of(
          "<ScRiPt>" + DO + "</sCrIpT>",
          "<script src=//elsewhere.example/x.js></script>",
          "<img src=x onerror=" + DO + ">",
          "<svg/onload=" + DO + ">",
          "<body onload=" + DO + ">",
          "<details open ontoggle=" + DO + ">x</details>",
          "<video><source onerror=" + DO + "></video>",
          "<input autofocus onfocus=" + DO + ">",
          "<math href=\"javascript:" + DO + "\">x</math>",
          "<object data=\"javascript:" + DO + "\"></object>",
          "<embed src=\"javascript:" + DO + "\">",
          "<iframe src=\"javascript:" + DO + "\"></iframe>",
          "<link rel=stylesheet href=//elsewhere.example/x.css>",
          "<div style=\"background:url(javascript:" + DO + ")\">x</div>",
          "<marquee onstart=" + DO + ">x</marquee>",
          "<template><script>" + DO + "</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=" + DO + ">\">",
          "<button formaction=\"javascript:" + DO + "\">x</button>");

  /** What fits into a short field together. */
  private static final int TOGETHER = 1_900;

  private ScriptStrings() {}

  /** One of each class, or two hundred in the soak, in packs that a short field takes. */
  static List<List<String>> packs() {
    List<List<String>> packs = new ArrayList<>();
    List<String> pack = new ArrayList<>();
    for (String one : Counts.isSoak() ? all() : CLASSES) {
      if (String.join(" ", pack).length() + one.length() > TOGETHER) {
        packs.add(pack);
        pack = new ArrayList<>();
      }
      pack.add(one);
    }
    packs.add(pack);
    return packs;
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(CLASSES);
    for (String opening : OPENINGS) {
      for (String tag : TAGS) {
        all.add(opening + tag);
      }
    }
    return all;
  }
}
