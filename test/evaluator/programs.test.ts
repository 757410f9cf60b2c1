/** Random programs, right and wrong ones, against what the frameworks said when they ran them. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createService } from "../../src/service";
import { judge, type ProgramRecord, RECORDS } from "./programs";

const service = createService();
beforeAll(() => service.load());

describe.each(["torch", "keras"])("%s", (framework) => {
  const file = path.join(RECORDS, `programs-${framework}.json`);
  const { programs } = JSON.parse(fs.readFileSync(file, "utf8")) as ProgramRecord;

  it.each(programs)("agrees about program $seed", (program) => {
    const { verdict, details } = judge(service, program);
    const wanted = program.error ? /^error/ : /^right$/;
    expect(verdict, JSON.stringify(details, undefined, 2)).toMatch(wanted);
  });
});
