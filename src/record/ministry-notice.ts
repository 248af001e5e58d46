import type { ConfidenceName } from "../graph/vocabulary/confidence.js";

/** The notice by which a ministry carried items of a list out. */
export interface MinistryNotice {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly issuer: string;
  readonly number?: string;
  readonly issuedOn?: string;
  /** How it is told that the notice was made on the ground of that of the list. */
  readonly grounded: { readonly statement: string; readonly confidence?: ConfidenceName };
}

/** The notices that are known here. */
const notices: readonly MinistryNotice[] = [
  {
    id: "document/financial-leasing-replication-2015",
    name: "Notice on promoting replicable experience of the Shanghai zone in the financial-leasing industry",
    nameZh: "商务部办公厅关于融资租赁行业推广中国（上海）自由贸易试验区可复制改革试点经验的通知",
    issuer: "General Office of the Ministry of Commerce",
    issuedOn: "2015-07-23",
    grounded: { statement: "By its title and wording, which take up those of the other notice.", confidence: "DERIVED" },
  },
  {
    id: "document/game-equipment-2015",
    name: "Notice on allowing domestic and foreign-invested firms to make and sell game and amusement equipment",
    nameZh: "文化部关于允许内外资企业从事游戏游艺设备生产和销售的通知",
    issuer: "Ministry of Culture",
    number: "文市函〔2015〕576号",
    grounded: { statement: "It says itself that it acts on the other notice." },
  },
];

/** The notice that a row names by its Chinese title, with its day or number in brackets; undefined for one that is not known here. */
export const ministryNotice = (text: string): MinistryNotice | undefined => notices.find(({ nameZh }) => nameZh === text.split(" (")[0]);
