/** Pages that tell of something else than the document for which they are read, such as a press conference on it: its address is not shown for them. */
export const reportsAnother: ReadonlySet<string> = new Set([
  "http://www.bjzq.com.cn/dpfx/News/201805/20180525101905_259683_3.html",
  "http://bbs.m4.cn/archiver/tid-3727190.html",
  "https://www2.deloitte.com/cn/en/pages/tax/articles/shpftz16-new-free-trade-zones-pilot-reform-measures-announced.html",
  "http://zbqd.com/news/show.php?itemid=4790",
]);
