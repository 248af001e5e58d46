import type { PageKindName } from "../graph/vocabulary/page-kind.js";

/** A site and who publishes it; a secondary site has no name that is shown. */
interface Publisher {
  readonly kind: PageKindName;
  readonly name?: string;
}

const official = (name: string): Publisher => ({ kind: "OFFICIAL_PAGE", name });
const laws = (name: string): Publisher => ({ kind: "LAW_DATABASE", name });
const press = (name: string): Publisher => ({ kind: "PRESS", name });
const institution = (name: string): Publisher => ({ kind: "INSTITUTION", name });
const encyclopedia: Publisher = { kind: "ENCYCLOPEDIA", name: "An online encyclopedia" };
const secondary: Publisher = { kind: "SECONDARY" };

const china = official("Government of China");
const commerce = official("Ministry of Commerce");
const harbour = institution("Hong Kong Trade Development Council");
const daily = press("China Daily");
const news = press("China News Service");
const radio = press("China Radio International");
const internet = press("China.org.cn");

const named: Readonly<Record<string, Publisher>> = {
  "www.gov.cn": china,
  "english.www.gov.cn": china,
  "en.gxzf.gov.cn": official("Government of Guangxi"),
  "en.shftz.gov.cn": official("Administration of the Shanghai zone"),
  "eng.yidaiyilu.gov.cn.": official("Belt and Road Portal"),
  "english.ah.gov.cn": official("Government of Anhui"),
  "english.beijing.gov.cn": official("Government of Beijing"),
  "english.dlftz.gov.cn": official("Administration of the Dalian Area"),
  "english.mofcom.gov.cn": commerce,
  "zmqgs.mofcom.gov.cn": commerce,
  "english.pudong.gov.cn": official("Government of Pudong"),
  "english.scio.gov.cn": official("State Council Information Office"),
  "english.zj.gov.cn": official("Government of Zhejiang"),
  "gdkfq.ezhou.gov.cn": official("Government of Ezhou"),
  "invest.teda.gov.cn": official("Tianjin Economic-Technological Development Area"),
  "sfj.sh.gov.cn": official("Shanghai Bureau of Justice"),
  "shanghai.gov.cn": official("Government of Shanghai"),
  "swj.shiyan.gov.cn": official("Government of Shiyan"),
  "swt.ln.gov.cn": official("Government of Liaoning"),
  "swt.sc.gov.cn": official("Government of Sichuan"),
  "www.sc.gov.cn": official("Government of Sichuan"),
  "www.enghunan.gov.cn": official("Government of Hunan"),
  "www.foshan.gov.cn": official("Government of Foshan"),
  "www.harbin.gov.cn": official("Government of Harbin"),
  "www.yueyang.gov.cn": official("Government of Yueyang"),
  "en.pkulaw.cn": laws("PKULaw"),
  "hk.lexiscn.com": laws("Lexis China"),
  "www.lexiscn.com": laws("Lexis China"),
  "china-trade-research.hktdc.com": harbour,
  "economists-pick-research.hktdc.com": harbour,
  "hkmb.hktdc.com": harbour,
  "aegis-group.org": institution("Aegis Group"),
  "en.investincq.com": institution("Invest in Chongqing"),
  "flleasing.com": institution("Fl Leasing"),
  "interareapsp.com": institution("Interarea PSP"),
  "investmentpolicyhub.unctad.org": institution("United Nations Conference on Trade and Development"),
  "kaizencpa.com": institution("Kaizen CPA"),
  "middleastfreezone.com": institution("Middle East Free Zone"),
  "shndlaw.com": institution("A law firm"),
  "www.china-briefing.com": institution("China Briefing"),
  "www.globalpolicywatch.com": institution("Global Policy Watch"),
  "www.lexology.com": institution("Lexology"),
  "www.serviceonnewgrounds.com": institution("Service on New Grounds"),
  "www.tradecommissioner.gc.ca": institution("Canadian Trade Commissioner Service"),
  "www2.deloitte.com": institution("Deloitte China"),
  "covid-19.chinadaily.com.cn": daily,
  "govt.chinadaily.com.cn": daily,
  "investinchina.chinadaily.com.cn": daily,
  "zhejiang.chinadaily.com.cn": daily,
  "zhoushan.chinadaily.com.cn": daily,
  "ecns.cn": news,
  "www.ecns.cn": news,
  "filipino.cri.cn": radio,
  "italian.cri.cn": radio,
  "www.china.org.cn": internet,
  "japanese.china.org.cn": internet,
  "business.sohu.com": press("Sohu"),
  "china.huanqiu.com": press("Huanqiu"),
  "en.people.cn": press("People's Daily Online"),
  "finance.stockstar.com": press("Stockstar"),
  "globaltimes.cn": press("Global Times"),
  "info.chineseshipping.com.cn": press("Chinese Shipping"),
  "ldwb.workerbj.cn": press("A Beijing newspaper"),
  "mail.thefinancialexpress.com.bd": press("The Financial Express"),
  "news.cgtn.com": press("CGTN"),
  "news.china.com": press("China.com"),
  "news.hexun.com": press("Hexun"),
  "opportimes.com": press("Opportimes"),
  "www.bjreview.com": press("Beijing Review"),
  "www.dimsumdaily.hk": press("Dimsum Daily"),
  "www.freshplaza.de": press("FreshPlaza"),
  "www.newschinamag.com": press("NewsChina"),
  "www.scmp.com": press("South China Morning Post"),
  "www.selectshandong.com": press("Select Shandong"),
  "www.stdaily.com": press("Science and Technology Daily"),
  "www.xinhuanet.com": press("Xinhua"),
  "zzwb.zynews.cn": press("A Zhengzhou newspaper"),
  "en.wikipedia.org": encyclopedia,
  "jendow.com.tw": encyclopedia,
  "pinocchiopedia.com": encyclopedia,
  "wikizero.net": encyclopedia,
};

const secondaryHosts = [
  "0798ci.com", "218.28.6.71:81", "app.myzaker.com", "bbrtv.com", "bbs.m4.cn", "bjabsj.com", "caijingche.com", "ccprjournal.com.cn", "chinaview.cn",
  "daowen.com", "elivebrescia.tv", "en.tanikawa.com", "en.zgxwfb.cn", "english.lytoday.com", "fx361.cc", "github.com", "gsdjw.com", "guelphchinese.ca",
  "hopetheatrecompany.com", "info.foodmate.net", "jumpstarthappiness.com", "kjzh.eeju.com", "m.buyfromyiwu.com", "m.pouringspot.com", "miconline.com.cn",
  "nengyuanjie.net", "pdfslide.tips", "phyjnc.com", "rebuildingeastninth.com", "sponsorshipevent.com", "taokecoco.com", "te-ch.tech", "tsdianying02.cn",
  "w.sf024.com", "waimao6.com", "wikiyumyum.com", "world-trade.org", "wuhansocial.com", "www.bjzq.com.cn", "www.entornointeligente.com",
  "www.goomeyun.net", "www.jdyx.cc", "www.longbang024.com", "www.qzterui.com", "www.sgep-qd.de", "www.sshouyhq.cn", "www.tellerreport.com",
  "www.woweicikuang.com", "zbqd.com", "zh.m.wikisource.org",
] as const;

/** Every site the rows read, by its host. Copies on unrelated sites, aggregators, forums and pages whose publisher is not known are secondary. */
export const publishers: Readonly<Record<string, Publisher>> = { ...named, ...Object.fromEntries(secondaryHosts.map((host) => [host, secondary])) };
