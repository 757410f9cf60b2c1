/**
 * A user's session in the packed extension: reads, types, mends, opens the summary and a notebook.
 *
 * `endToEnd.mjs [FOLDER]` keeps the pictures in FOLDER; `npm run screenshots` gives the README's.
 */
import path from "node:path";
import { type Part, runEndToEnd, type Step } from "../harness/endToEnd";
import { LOGS } from "../harness/paths";
import { recordResults } from "../harness/results";
import {
  closeHover,
  editorLine,
  goTo,
  hover,
  lens,
  openFile,
  pick,
  pointAt,
  problem,
  runCommand,
  statusItem,
  toggleFolder,
  webview,
} from "../harness/workbench";

/** What the walkthrough shows: the upper part of the editor, a hover in it, the summary, and the box for a question. */
const EDITOR: Part = { x: 308, y: 162, width: 620, height: 450 };
const HOVER: Part = { x: 430, y: 262, width: 840, height: 300 };
const PANEL: Part = { x: 642, y: 70, width: 632, height: 370 };
const QUESTION: Part = { x: 330, y: 0, width: 620, height: 450 };

const steps: readonly Step[] = [
  {
    name: "a PyTorch model shows its lenses",
    async run({ page, picture, detail }) {
      await toggleFolder(page, "torch");
      await openFile(page, "lenet5.py");
      await lens(page, /\(1, 1, 32, 32\) → \(1, 10\).*61\.7K params/).waitFor();
      await lens(page, /\(1, 6, 28, 28\).*156 params/).waitFor();
      await picture("lenses");
      await detail("lenses", EDITOR);
    },
  },
  {
    name: "tensors carry their shapes",
    async run({ page }) {
      await editorLine(page, /:\s\(1,\s6,\s14,\s14\)/).waitFor();
      await editorLine(page, /:\s\(1,\s400\)/).waitFor();
    },
  },
  {
    name: "a hover fills in the arithmetic",
    async run({ page, picture, detail }) {
      await pointAt(page, "self.conv1 = nn.Conv2d", "Conv2d");
      await hover(page, /6·1·5·5|1·6·5·5|156/).waitFor();
      await picture("hover");
      await detail("hover", HOVER);
      await closeHover(page);
    },
  },
  {
    name: "typing changes lens and hint",
    async run({ page }) {
      // conv2 makes 32 channels instead of 16.
      await goTo(page, 12, 37);
      await page.keyboard.press("Backspace");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("32", { delay: 80 });
      await lens(page, /\(1, 32, 10, 10\).*4\.8K params/).waitFor();
      await editorLine(page, /:\s\(1,\s32,\s5,\s5\)/).waitFor();
    },
  },
  {
    name: "hover follows, and the broken layer is reported",
    async run({ page, picture, detail }) {
      await pointAt(page, "self.conv2 = nn.Conv2d", "Conv2d");
      await hover(page, /4,832/).waitFor();
      await closeHover(page);
      await problem(page).waitFor();
      await pointAt(page, "self.fc1 = nn.Linear", "Linear");
      await hover(page, /400[\s\S]*800|800[\s\S]*400/).waitFor();
      await closeHover(page);
      await lens(page, /in_features is 400, the input has 800/).waitFor();
      await lens(page, /→ \? .*\? MACs/).waitFor();
      await lens(page, /mat1 and mat2/).waitFor({ state: "detached" });
      await picture("error");
      await detail("error", EDITOR);
    },
  },
  {
    name: "the quick fix mends it",
    async run({ page }) {
      await goTo(page, 14, 32);
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget .monaco-list-row", { hasText: "800" }).first().waitFor();
      await page.keyboard.press("Enter");
      await editorLine(page, /nn\.Linear\(800,\s120\)/).waitFor();
      await lens(page, /96\.1K params|96,120/).waitFor();
      await problem(page).waitFor({ state: "detached" });
      await lens(page, /112\.1K params · 704\.5K MACs/).waitFor();
    },
  },
  {
    name: "the summary opens from the lens",
    async run({ page, picture, detail }) {
      await lens(page, /Summary/)
        .locator("a", { hasText: "Summary" })
        .first()
        .click();
      await webview(page).locator("h1", { hasText: "LeNet5" }).waitFor();
      await webview(page).locator("tbody tr", { hasText: "fc1" }).waitFor();
      await runCommand(page, "View: Toggle Primary Side Bar Visibility");
      await webview(page).locator(".percent", { hasText: "85.7%" }).waitFor();
      await picture("summary");
      await detail("summary", PANEL);
      await runCommand(page, "View: Toggle Primary Side Bar Visibility");
    },
  },
  {
    name: "a row of the summary leads to its layer",
    async run({ page }) {
      await webview(page).locator("tbody tr", { hasText: "fc2" }).click();
      await statusItem(page, /^Ln 15,/).waitFor();
    },
  },
  {
    name: "an oversized dense layer is a warning of its own",
    async run({ page, picture }) {
      await runCommand(page, "File: Revert File");
      await runCommand(page, "View: Close All Editors");
      await toggleFolder(page, "torch");
      await toggleFolder(page, "keras");
      await openFile(page, "mnist_convnet_no_pool.py");
      await lens(page, /⚠ 15\.9M params, 99\.6% of the model/).waitFor();
      await lens(page, /28, 28, 1\).*params/).waitFor();
      await picture("oversized");
    },
  },
  {
    name: "the code of a problem opens what its rule says",
    async run({ page, picture }) {
      await pointAt(page, "Dense(hidden", "Dense");
      await hover(page, /oversized-dense/)
        .locator("a", { hasText: "oversized-dense" })
        .first()
        .click();
      await webview(page).getByRole("heading", { name: "oversized-dense" }).waitFor();
      await picture("rule");
    },
  },
  {
    name: "a click picks the instance of a block",
    async run({ page }) {
      await runCommand(page, "View: Close All Editors");
      await toggleFolder(page, "keras");
      await toggleFolder(page, "torch");
      await openFile(page, "separable.py");
      await lens(page, /×3 · .*9K–34\.4K params/)
        .locator("a")
        .first()
        .click();
      await pick(page, "blocks.1");
      await lens(page, /blocks\.1 of 3/).waitFor();
    },
  },
  {
    name: "the layers stand in a tree of their own",
    async run({ page }) {
      await runCommand(page, "Explorer: Focus on Layers View");
      await page.locator(".pane-body .monaco-list-row", { hasText: /CheapNet.*params/ }).waitFor();
    },
  },
  {
    name: "the diagram opens from the lens, and its groups open and close",
    async run({ page, picture }) {
      await lens(page, /Diagram/)
        .locator("a", { hasText: "Diagram" })
        .first()
        .click();
      const box = (text: RegExp) => webview(page).locator("g", { hasText: text });
      await box(/depthwise: Conv2d/)
        .first()
        .waitFor();
      await picture("diagram");
      await webview(page).getByText("Collapse all").click();
      await box(/depthwise: Conv2d/)
        .first()
        .waitFor({ state: "detached" });
      await box(/^blocks\.1: /).click();
      await box(/depthwise: Conv2d/).waitFor();
      await runCommand(page, "View: Close All Editors");
    },
  },
  {
    name: "notebook cells form one module",
    async run({ page, picture }) {
      await openFile(page, "mnist.ipynb");
      await page
        .locator(".notebookOverlay .codelens-decoration", { hasText: /params/ })
        .first()
        .waitFor();
      await picture("notebook");
    },
  },
  {
    name: "a sample opens, and asks for its input shape",
    async run({ page, detail }) {
      await runCommand(page, "View: Close All Editors");
      await runCommand(page, "Layer Lens: Open a Sample Model");
      await lens(page, /\(16, 1, 28, 28\) → \(16, 10\).*1\.6M params/).waitFor();
      await runCommand(page, "Layer Lens: Set Input Shape");
      await page.locator(".quick-input-widget", { hasText: "Input shape of SmallNet" }).waitFor();
      await detail("input", QUESTION);
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "nothing unexpected was logged",
    async run({ log }) {
      if (!/is active/.test(log()) || /\[error\]/.test(log())) throw new Error(`The log says: ${log()}`);
    },
  },
];

const counts = await runEndToEnd(steps, path.resolve(process.argv[2] ?? path.join(LOGS, "pictures")));
recordResults("end-to-end", counts);
process.exit(counts.failed === 0 ? 0 : 1);
