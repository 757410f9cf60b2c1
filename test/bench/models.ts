/** Measures reading whole models from source against running the real ones. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { SourceModels } from "../accuracy/compare";
import { definitions, packageSource } from "../accuracy/packages";

const PYTHON = path.resolve(".cache/oracle-venv/bin/python");
/** Rounds that only warm up, as an editor is after a few keystrokes, and those that count. */
const WARM = 25;
const ROUNDS = 25;

/** What a tool such as torchinfo does: construct the model and run it once; milliseconds without the imports. */
const RUN_RESNET = `
import time, torch
library = torch.library.Library("torchvision", "DEF")
library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
import torchvision
start = time.process_time()
model = torchvision.models.resnet50().eval()
with torch.no_grad():
    model(torch.randn(1, 3, 224, 224))
print((time.process_time() - start) * 1000)
`;

/** Prints what one builder (CPU time, since the machine may be busy) and all of torchvision's cost; needs the package's source or the network. */
export async function bench(): Promise<void> {
  let root: string;
  try {
    root = packageSource("torchvision", "0.28.0");
  } catch {
    console.log("whole models: the source of torchvision is not to be had here");
    return;
  }
  const folder = `${root}/torchvision/models`;
  const files = definitions(folder);
  const models = new SourceModels(folder, root);
  const read = async (name: string) => {
    const started = process.cpuUsage();
    await models.summarize(files.get(name) ?? "", `${name}()`, [1, 3, 224, 224]);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const first = await read("resnet50");
  const times: number[] = [];
  // Another model in between, so that no answer is only looked up.
  for (let round = 0; round < WARM + ROUNDS; round++) {
    await read("resnet18");
    times.push(await read("resnet50"));
  }
  const one = times.slice(WARM).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  console.log(
    `resnet50 from source: ${first.toFixed(1)} ms of CPU with parsing, ${one.toFixed(1)} ms after${againstReal(one)}`,
  );
  const { models: builders } = JSON.parse(
    fs.readFileSync("test/oracle/record/torchvision-models.json", "utf8"),
  ) as { models: readonly { readonly name: string }[] };
  let all = 0;
  for (const { name } of builders) all += await read(name);
  console.log(
    `the ${builders.length} builders of torchvision from source: ${(all / 1000).toFixed(2)} s of CPU`,
  );
}

/** How much longer the real model takes where PyTorch is installed. */
function againstReal(ours: number): string {
  if (!fs.existsSync(PYTHON)) return "";
  const real = Number(execFileSync(PYTHON, ["-c", RUN_RESNET], { encoding: "utf8" }));
  return `; constructing and running it in PyTorch takes ${real.toFixed(0)} ms, ${(real / ours).toFixed(0)} times as long`;
}
