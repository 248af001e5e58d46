/**
 * What the collector of the rows notes in them, word for word, and how it is told in our own words, with the same doubt and nothing added;
 * null where there is nothing in it for readers. A note that is not here is refused.
 */
export const wordings: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  // Of zones.
  [
    "day on which the approval was announced; State Council meeting of 2013-07-03",
    "On that day the approval was announced; the meeting of the State Council was on 2013-07-03.",
  ],
  ["State Council executive meeting", "An executive meeting of the State Council approved it."],
  ["three zones announced in December 2014; plan approved 2015-04", "In December 2014 three zones were announced; approval of the plan came in 2015-04."],
  ["total is derived as 119.95 plus 119.5", "Derived: 119.95 plus 119.5."],
  ["the English gov.cn page prints 111.98; three other pages print 119.98", "Three pages have 119.98; the State Council's page in English has 111.98."],
  ["the whole of Hainan Island", "It is the whole of Hainan Island."],
  ["stated for the Suzhou area as a China-Singapore joint project", "It is the area in Suzhou of which this is said, as a joint project of China and Singapore."],
  ["neighbours named by the page", "The page names it as a neighbour."],
  [
    "the eight bordering countries and the Asia-Europe channel named by the pages",
    "The pages name the eight countries at its borders, and the channel from Asia to Europe.",
  ],
  ["23rd zone; later than the article and than the 22 of the brief; the stored page is a weak secondary one", null],
  // Of areas.
  ["zone total 119.68 less the two stated areas", "Derived: what the two areas with a stated size leave of the zone's 119.68."],
  ["zone total 119.86 less 76 and 14.12", "Derived: what 76 and 14.12 leave of the zone's 119.86."],
  ["rounded figure of a secondary page", "A secondary page gives it, rounded."],
  [
    "lies in both Beijing and Hebei; first area across provincial borders",
    "The first area to cross the border of a province: it is partly in Beijing and partly in Hebei.",
  ],
  // Of documents and their lists.
  ["own rendering", null],
  [
    "stored text is cut inside the third field (金融开放创新), so total and scopes are not on it",
    "The copy that was read ends within the third field, financial opening and innovation: the total and the scopes are not on it.",
  ],
  [
    "stored text is cut inside the fourth field; the ministry page gives the total 24 and the five fields",
    "The copy that was read ends within the fourth field; a page of the ministry gives the total and the names of the five fields.",
  ],
  ["counts and list are not on a stored page", "No copy of the whole list was read."],
  [
    "28 and 6 are the source's; 34 is their sum; the source is of 18 December 2014, before the notice was published",
    "The source has 28 and 6, which make 34; it dates from 18 December 2014, when the notice had not come out yet.",
  ],
  ["the total 19 is on facts_source; the list is not on a stored page", "The total is known; no copy of the whole list was read."],
  ["the total 18 is on facts_source; fields are given there as examples", "The total is known; no copy of the whole list was read, and the fields are examples."],
  ["the page says four Zhejiang cases are one eighth of the total", "Four of its cases are from Zhejiang, an eighth of all by the page."],
  [
    "Number, title and five issuers as cited in 汇发〔2017〕21号. The series is 商资函 (letter), not 商资发. The letter's own date, its total of items and any mofcom.gov.cn " +
      "address were not seen; not_later_than is the date of the citing notice.",
    "Number, title and issuers are as 汇发〔2017〕21号 cites them. The day of the letter, its total and an official page were not found.",
  ],
  ["revised text", "In force, as the revised text."],
  ["116 approval items of the original Pudong pilot", "The 116 items of approval are those of the original trial, in Pudong."],
  [
    "a page of the zone prints the number as 国发〔2020〕32号; the index of gov.cn documents gives 国函〔2020〕32号",
    "The number is as the index of official documents has it; on a page of the zone it is 国发〔2020〕32号.",
  ],
  [
    "gov.cn page dated 2019-09-26; the order itself took effect on 2019-07-30 and its counts are in negative-lists.jsonl",
    "The official page is of 2019-09-26, later than the day on which the order took effect.",
  ],
  ["gov.cn page dated 2019-09-26; the order itself took effect on 2019-07-30", "The official page is of 2019-09-26, later than the day on which the order took effect."],
  [
    "derived: Saturday, two days after the national list of 2018-06-28",
    "The collector worked the day out: it is the Saturday two days later than the list for the whole country (2018-06-28).",
  ],
  [
    "count of the 2017 catalogue's negative list, given as the starting point of the 2018 cut",
    "It is the list in the catalogue of 2017; its count is given as what the cut of 2018 began from.",
  ],
  // Of names and fields of measures.
  ["own rendering of a machine-translated page", "Its English name is our rendering of a page that a machine translated."],
  ["heading reworded by machine in the stored copy, so left out", "Its Chinese heading is left out, since a machine reworded it in the copy that was read."],
  ["own short title; the notice gives no titles", "Its Chinese name is a short one of the collector's: the notice has none."],
  ["press wording, address not known; uncertain", "Its Chinese name is uncertain: it is how the press words it, at an address that is not known."],
  ["as reported in the press", "Its Chinese name is as press reports have it."],
  ["Chinese translation on the page; the notice's own wording was not seen", "Its Chinese name is the page's translation; how the notice words it was not seen."],
  ["own grouping; the notice gives no field for these four", "The field is the collector's grouping; for its four measures the notice has none."],
  ["field assigned by this researcher to one of the five stated areas", "The collector chose the field, out of the five that are stated."],
  ["field assigned by this researcher from the seven stated areas", "The collector chose the field, out of the seven that are stated."],
  [
    "inferred from the subject; the page names the field but does not assign the item",
    "The field is concluded from what the measure is about; the page has that field, but does not put the measure in it.",
  ],
  // Of what measures are to do, by when, and where they began.
  [
    "unify approval standards within a province and run approvals on one online platform across departments and levels, with project coding and electronic licences",
    "It is to bring approvals in a province to the same standards and onto one platform on the internet that departments and levels share, with codes for projects " +
      "and licences in electronic form.",
  ],
  [
    "issue export inspection and quarantine certificates electronically through the single window, with smart application, drafting and review",
    "It is to issue the certificates of inspection and quarantine for exports in electronic form, by way of the single window, with smart ways to apply, draft and review.",
  ],
  ["end of June in the source, year inferred", "The source says the end of June; the year is concluded."],
  ["city newspaper of 17 July 2020", "A newspaper of the city said so on 17 July 2020."],
  ["the page names the Shanghai plan of 2013 as the first place of the item", "By the page, it first stood in the Shanghai plan of 2013."],
  ["both pages: experience of the Shanghai zone", "Both pages speak of that zone's experience."],
  ["the title of the notice the page cites", "This is by the title of the notice that the page cites."],
  ["the source says measures from the Shanghai zone", "The source speaks of measures that are from this zone."],
  // Of measures and their lists.
  [
    "The page names the State Council notice by title and places the item in its service-sector field, nationwide scope. The page also quotes a notice of the " +
      "Ministry of Commerce's general office of 23 July 2015 promoting the same item nationwide. Ministry as responsible authority in the annex: not seen. The page " +
      "dates the notice 30 January 2015; the gov.cn page is dated 29 January.",
    "The page names the notice of the State Council and places the measure in its field on services, for the whole country. It dates the notice a day later than the " +
      "official page.",
  ],
  [
    "Seen in the Ministry of Commerce's general-office notice of 23 July 2015, whose title and wording take up the State Council notice (replicable experience of " +
      "Shanghai, whole country) and which couples it with the factoring item. No excerpt states that the State Council notice itself lists it. The Hong Kong trade " +
      "body's page reports both items as one nationwide extension of Shanghai's pilot. Field not seen.",
    "It was read in a notice of the ministry that takes up that of the State Council; that the State Council's own list has it is not said.",
  ],
  [
    "The press page prints the Ministry of Culture's notice (文市函〔2015〕576号), which says it acts on the State Council notice, that the ministry is in charge of the " +
      "item and that it is to be promoted nationwide before the date given. Field not seen.",
    "The ministry's notice acts on that of the State Council and takes the measure nationwide; the field was not seen.",
  ],
  [
    "A forum's copy and translation of an AFP report on the notice (original address on the page: " +
      "http://news.yahoo.com/china-expand-limited-ftz-reforms-nationwide-204741590--finance.html). It names the item as one of 22 due across the country by the end of " +
      "June; the year (2015) follows from the notice's publication. One source. Field and ministry not seen.",
    "One report has it among 22 measures that the whole country is due to have by the end of June; which year follows from the notice. Field and authority were not seen.",
  ],
  [
    "named in English on the provincial government site; the official Chinese item name and the field are not on that page",
    "The provincial government names it in English; the Chinese name and the field were not found.",
  ],
  ["Italian-language copy of a Xinhua report; Chinese item name not on it", "It was read in a report by Xinhua, copied in Italian, which has no Chinese name for it."],
  [
    "named with its zone by an assistant minister of commerce at the press conference of May 2018, as reported; source2 (Shanghai rules 沪司行规〔2025〕4号) names the " +
      "batch-4 notice as a legal basis and the follow-up notice 司发通〔2019〕10号 of the Ministry of Justice; field and scope not on the pages",
    "An assistant minister of commerce named it with its zone in May 2018, by press reports; the field and the scope were not found.",
  ],
  [
    "named with its zone by an assistant minister of commerce at the press conference of May 2018, as reported; field and scope not on the page",
    "An assistant minister of commerce named it with its zone in May 2018, by press reports; the field and the scope were not found.",
  ],
  [
    "named with its zone by an assistant minister of commerce at the press conference of May 2018, as reported; the official item name may be longer; field and " +
      "scope not on the page",
    "An assistant minister of commerce named it with its zone in May 2018, by press reports; its official name may be longer, and the field and the scope were not found.",
  ],
  // Of best practice cases.
  [
    "one of four Zhejiang cases in the batch; the page names subjects, not official titles",
    "It is one of the four that the batch has from Zhejiang; the page tells what they are about, and no official title.",
  ],
  ["batch not stated in the excerpt", "Of which batch it is, the excerpt does not say."],
  // Of agreements.
  ["World Trade Organization, per the page", "The date is as listed by the World Trade Organization, by the page."],
  ["page excerpt lists 13 partners before the cut; Vietnam supported by http://taokecoco.com/page/2023/0216/20592280.shtml (in force there on the same day)", null],
  [
    "this 2018 protocol; a further upgrade protocol is reported in force on 2024-12-31",
    "The protocol of 2018. Another one, reported to be in force from 2024-12-31, upgrades the agreement further.",
  ],
]);
