import { describe, expect, it } from "vitest";

import { earliestDate } from "../../src/selection/earliest-date.js";

const partnerSince = earliestDate({
  links: [
    { over: "<-[{relation}:WITH]-", label: "Agreement", isRelation: true },
    { over: "-[:HAS_STAGE]->", label: "AgreementStage", isRelation: false },
  ],
  only: { stage: ["IN_FORCE", "UPGRADED"] },
});

describe("the earliest of dates that stand elsewhere", () => {
  it("is looked for among what is stated, dated and there in the view", () => {
    expect(partnerSince.of("row")).toBe(
      "COLLECT { MATCH (row)<-[rowRelation0:WITH]-(rowEnd0:Agreement)-[:HAS_STAGE]->(rowEnd1:AgreementStage) WHERE rowRelation0.status = 'STATED'" +
        " AND rowRelation0.fromDay <= $latest AND rowRelation0.toDay >= $earliest AND rowEnd0.fromDay <= $latest AND rowEnd0.toDay >= $earliest" +
        " AND rowEnd1.fromDay <= $latest AND rowEnd1.toDay >= $earliest" +
        " AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (rowEnd1.surelyFromDay <= $latest AND rowEnd1.surelyToDay >= $earliest)) AND rowEnd1.status = 'STATED' AND rowEnd1.stage IN ['IN_FORCE', 'UPGRADED']" +
        " AND rowEnd1.dateFirst IS NOT NULL RETURN rowEnd1.date ORDER BY rowEnd1.dateFirst, rowEnd1.dateLast LIMIT 1 }[0]",
    );
  });

  it("has the days it may mean, under variables of the row's own", () => {
    const { first, last } = partnerSince.daysOf?.("end3") ?? { first: "", last: "" };
    expect([first, last].map((text) => text.replace(/^.* RETURN /, ""))).toEqual(["end3End1.dateFirst", "end3End1.dateLast"].map((day) => `${day} ORDER BY end3End1.dateFirst, end3End1.dateLast LIMIT 1 }[0]`));
  });
});
