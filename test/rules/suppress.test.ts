import { beforeAll, describe, expect, it } from "vitest";
import { findings, type PlacedFinding } from "../../src/present";
import { createService } from "../../src/service";
import { findingsIn, load } from "../service/analyze";
import { edited } from "./fixes";

beforeAll(load);

/** A wrong layer with a comment behind it, above it, and above and behind the head of its class. */
function net({ behind = "", above = "", aboveClass = "", behindClass = "" }): string {
  return `
import torch
from torch import nn

${aboveClass}
class Net(nn.Module):${behindClass}
    def __init__(self):
        super().__init__()
        ${above}
        self.fc = nn.Linear(8, 4)${behind}

    def forward(self, x):
        return self.fc(x)

Net()(torch.zeros(1, 5))
`;
}

const RULE = "linear-in-features-mismatch";

function checkSilenced(comments: Parameters<typeof net>[0], expected: readonly string[]): void {
  expect(findingsIn(net(comments)).map(({ rule }) => rule)).toEqual(expected);
}

describe("a comment", () => {
  it("is needed", () => checkSilenced({}, [RULE]));
  it("silences a rule on its line", () => checkSilenced({ behind: `  # layer-lens: ignore[${RULE}]` }, []));
  it("silences one of several", () =>
    checkSilenced({ behind: `  # layer-lens: ignore[shape-error, ${RULE}]` }, []));
  it("leaves other rules alone", () =>
    checkSilenced({ behind: "  # layer-lens: ignore[oversized-dense]" }, [RULE]));
  it("silences all without a name", () => checkSilenced({ behind: "  # layer-lens: ignore" }, []));
  it("silences nothing by an empty list", () =>
    checkSilenced({ behind: "  # layer-lens: ignore[]" }, [RULE]));
  it("silences the line below it", () => checkSilenced({ above: `# layer-lens: ignore[${RULE}]` }, []));
  it("may stand behind other words", () => checkSilenced({ behind: "  # as given; layer-lens: ignore" }, []));
  it("above a class silences all of it", () =>
    checkSilenced({ aboveClass: `# layer-lens: ignore[${RULE}]` }, []));
  it("behind the head of a class silences all of it", () =>
    checkSilenced({ behindClass: `  # layer-lens: ignore[${RULE}]` }, []));
  it("that names no rule is told", () =>
    checkSilenced({ behind: "  # layer-lens: ignore[linear-in-features]" }, [RULE, "unknown-rule-name"]));
});

const SCRIPT = (above: string, behind: string) => `
import * as tf from "@tensorflow/tfjs";

${above}
function build() {
  const model = tf.sequential();
  model.add(tf.layers.dense({ inputShape: [8], units: 1, activation: "softmax" }));${behind}
  return model;
}
build();
`;

async function findingsInScript(text: string): Promise<readonly PlacedFinding[]> {
  const document = { uri: "net.js", text, languageId: "javascript" };
  return findings(await createService().analyze({ document }));
}

describe("in JavaScript, a comment", () => {
  const silenced: readonly (readonly [string, string, string])[] = [
    ["of a line", "", " // layer-lens: ignore[single-unit-softmax]"],
    ["between slashes and stars", "", " /* layer-lens: ignore[single-unit-softmax] */"],
    ["above a function", "/* layer-lens: ignore */", ""],
  ];
  it("is needed", async () => expect(await findingsInScript(SCRIPT("", ""))).toHaveLength(1));
  it.each(silenced)("%s silences", async (_, above, behind) =>
    expect(await findingsInScript(SCRIPT(above, behind))).toEqual([]),
  );
});

/** Silences the first finding as the editor offers to. */
function silenced(code: string): string {
  const [finding] = findingsIn(code);
  return edited(code, finding?.silence?.edits ?? []);
}

describe("silencing a finding", () => {
  it("writes behind the line", () =>
    expect(silenced(net({}))).toContain(`nn.Linear(8, 4)  # layer-lens: ignore[${RULE}]\n`));
  it("joins the names that are there", () =>
    expect(silenced(net({ behind: "  # layer-lens: ignore[oversized-dense]" }))).toContain(
      `# layer-lens: ignore[oversized-dense, ${RULE}]\n`,
    ));
  it("writes above a line that a text may go on behind", () =>
    expect(silenced(net({}).replace("nn.Linear(8, 4)", 'nn.Linear(8, 4 + len("""\n""") - 1)'))).toContain(
      `        # layer-lens: ignore[${RULE}]\n        self.fc`,
    ));
  it("leaves nothing to report", () => expect(findingsIn(silenced(net({})))).toEqual([]));
  it("is offered in JavaScript, too", async () => {
    const code = SCRIPT("", "");
    const [finding] = await findingsInScript(code);
    const after = edited(code, finding?.silence?.edits ?? []);
    expect(after).toContain("}));  // layer-lens: ignore[single-unit-softmax]\n");
    expect(await findingsInScript(after)).toEqual([]);
  });
});
